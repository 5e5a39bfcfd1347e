import type { FactorWording, QuestionWording } from '~/model/wording.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of the fit check, as far as it shows them at once. */

export const showPage = 'Show all questions on one page';
export const showSteps = 'Show one question at a time';
export const firstPart = 'What it is, and what for';
/** The name, if there is one, with the goal. */
export const firstSaid = (name: string, goal: string | null) => [name, goal ?? 'No goal chosen yet'].filter(Boolean).join(': ');
export const whichOne = 'Which credential do you have in mind?';
export const whatFor = 'What do you want it for?';

export const couldRuleOut = 'What could rule it out';
/** Over the questions that rule nothing out. */
export const counts = 'What counts for or against it';
/** Of a question that other answers have made needless. */
export const notNeeded = 'Not needed, because it costs you nothing.';
export const howToFindOut = 'How to find out';
export const findOut = <Part>(
	{ findOut: { whom, words: note, minutes } }: QuestionWording,
	factor: FactorWording,
	link: Mark<Part>,
): Sentence<Part> => [`${INFORMANT_NAMES[whom]}. ${minutes} minutes. ${note} `, link(`Read about ${factor.inSentence}`)];

/** Over the list of answers: whose they are, and how many. */
export const answersTitle = (isGuest: boolean) => (isGuest ? 'The answers in this link' : 'Your answers');
export const answered = (known: number, all: number) => `${known} of ${all} answered`;
export const goOn = 'Go on with the next question';
export const yourResult = 'Your result';
/** Over what a link shows to somebody else. */
export const linkedResult = (name: string) => `Someone’s result${name && ` for ${name}`}`;
export const notLoaded = 'The part that works out the result did not load. Your answers are kept.';

export const bothViews = 'See both side by side';
export const viewsNotLoaded = 'That did not load. Try again';
