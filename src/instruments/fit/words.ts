import { factorOf } from '~/model/look-up.ts';
import type { FactorWording, PersonalContent, QuestionWording } from '~/model/wording.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import { listAll } from '~/words/lists.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** Factors named before the order is unfolded. */
const NAMED = 3;

/** The sentences of the fit check, as far as it shows them at once. */

export const showPage = 'Show all questions on one page';
export const showSteps = 'Show one question at a time';
export const firstPart = 'Which credential, and what for';
export const beforeQuestions = 'Before the questions';
export const whichOne = 'Which credential do you have in mind?';
export const aboutName = 'Its name, for your own notes. It stays on this device, like every answer.';
export const whatFor = 'What do you want it for?';
export const aboutGoal = 'Your goal decides which factors count most.';

export const scale = <Part>({ worst, best }: FactorWording, link: Mark<Part>): Sentence<Part> => [
	`At worst: ${worst}. At best: ${best}. `,
	link('Read about it'),
];
export const couldRuleOut = 'What could rule it out';
export const aboutCouldRuleOut = 'No score makes up for a bad answer here.';
/** Of a question that other answers have made needless. */
export const notNeeded = 'Not needed, because it costs you nothing.';
export const place = (at: number, all: number) => `Question ${at} of ${all}`;
export const howToFindOut = 'How to find out';
export const findOut = <Part>(
	{ findOut: { whom, words: note, minutes } }: QuestionWording,
	factor: FactorWording,
	link: Mark<Part>,
): Sentence<Part> => [`${INFORMANT_NAMES[whom]}. ${minutes} minutes. ${note} `, link(`Read about ${factor.inSentence}`)];

export const answered = (known: number, all: number) => `${known} of ${all} answered`;
export const seeResult = 'See result';
export const yourResult = 'Your result';
export const notLoaded = 'The part that works out the result did not load. Your answers are kept.';
export const chooseGoal = <Part>(link: Mark<Part>): Sentence<Part> => [
	'Choose ',
	link('what you want it for'),
	', and the result appears here. “I don’t know yet” is a good answer, because the result then shows what to find out.',
];

export const countsMost = 'What counts most';
/** The first of an order, and whose order it is. */
export const first = (content: PersonalContent, order: readonly (readonly string[])[], isOwn: boolean): string => {
	if (order.length === 1) return 'All factors count the same.';
	const names = order.map((group) => listAll(group.map((id) => factorOf(content, id).inSentence)));
	return `Counts most ${isOwn ? 'for you' : 'for this goal'}: ${names.slice(0, NAMED).join(', then ')}.`;
};
export const seeOrder = 'See and change what counts most';
export const orderNotLoaded = 'The order did not load.';

export const bothViews = 'See both side by side';
export const viewsNotLoaded = 'That did not load. Try again';
