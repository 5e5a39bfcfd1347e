import type { Finding } from '~/model/keeping/finding.ts';
import { questionOf } from '~/model/look-up.ts';
import type { DealBreakerState } from '~/model/types.ts';
import type { Cap, Suspended } from '~/model/verdict/conclusion.ts';
import type { Flip } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { formatDay } from '~/words/format.ts';
import { contributionWords, sideWords } from '~/words/points-words.ts';
import { shareWords } from '~/words/share-words.ts';
import { apart, becomes, required, range as standingRange, verdict as told, verdictMeaning } from '~/words/standing-words.ts';
import { cap, conclusionInSentence, STANDING_NAMES } from '~/words/state-words.ts';
import { answerWords, rangeWords } from '~/words/words.ts';
import type { LOOK_BACK_MONTHS } from './look-back-months.ts';

/** Names of how deal-breakers can stand. */
export const dealBreakers: Readonly<Record<DealBreakerState, string>> = {
	met: 'What rules it out',
	unknown: 'Not known, and could rule it out',
	clear: 'Checked, and no problem',
};

/** The sentences of one decision: the form, the sheet, the files, and what else is done with it. */

export const title = 'Decide';
export const withLink = 'These answers came with a link. If you keep the decision, you keep them with it.';
export const begunAbout = (name: string) => `You began writing this about “${name}”.`;
export const emptyForm = 'Empty the form';
export const noRoom = (limit: number) =>
	`You have kept ${limit} decisions, and there is no room for more. Delete one first, or save this one as a file.`;

export const kept = 'Kept on this device.';

export const whatDecided = 'What do you decide?';
export const notDecided = 'I have not decided yet';
export const waitUntil = 'Wait until …';
export const because = 'Because …';
export const aboutBecause = 'Write your reasons in your own words, so that you know them when you look back.';
export const thinkAgain = 'I will think again if …';
export const aboutThinkAgain = 'What would you have to learn to decide differently?';
export const fromAnswers = 'From your answers. Press one to add it:';
/** Sentences that end "I will think again if …". */
export const turnsOut = (content: PersonalContent, question: string) =>
	`“${questionOf(content, question).short}” turns out to rule it out.`;
export const flips = (content: PersonalContent, { question, answer, fit, share, from, to }: Flip): string => {
	const wording = questionOf(content, question);
	const measure = questionOf(content.model, question).measure;
	const said = measure && share !== null ? shareWords(measure.kind, [{ share, fit }]) : answerWords(wording, answer);
	return `“${wording.short}” turns out to be: ${said} (then: ${becomes(from, to)}).`;
};
export const lookBackDay = 'Day to look back';
export const aboutLookBack = 'This page then asks what happened. You can also put the day into your calendar.';
export const hasCome = 'That day is already here, so this page asks at once.';
/** What the offered days are called, by their months from today. */
export const lookBackIn: Readonly<Record<(typeof LOOK_BACK_MONTHS)[number], string>> = {
	3: 'In 3 months',
	6: 'In 6 months',
	12: 'In a year',
};
export const noDay = 'No day';
export const keep = 'Keep this decision';
export const aboutKeeping =
	'It stays on this device, with your answers as they are now. If you change them later, this decision stays the same.';

export const lookBackOn = (record: string) => `Look back on ${record}`;
export const whatHappened = (day: string, name: string, decided: string) =>
	`On ${formatDay(day)} you decided about ${name}: ${decided}. What happened?`;
export const howFar = 'How far did you get, with it or with what you did instead?';
export const sameAgain = 'Would you decide the same again?';
export const knowNow = 'What do you know now that you did not know then?';
export const answerBoth = 'Choose an answer to both questions first; the note can stay empty.';
export const keepOutcome = 'Keep this with the decision';
export const outcomeKept = 'Kept with the decision.';
export const askLater = 'Ask me again in 3 months';
export const asksLater = 'This page asks again in three months.';

export const thisDecision = 'This decision is';
export const workedOutToday = (finding: Finding, day: string) =>
	`Worked out today, the same answers give: ${conclusionInSentence(finding)}, ${rangeWords(finding.range)}. The sheet shows the result of ${formatDay(day)}.`;
export const movedOn = (day: string) =>
	`The answers in your open assessment have changed since. This decision keeps the ones of ${formatDay(day)}.`;
export const tell = 'Write down what happened';
export const tellAnew = 'Change what happened';
export const openAnswers = 'Open these answers in the fit check';
export const remove = {
	label: 'Delete this decision',
	says: 'This removes it from this device. Files and paper copies stay.',
	confirm: 'Delete it',
	keep: 'Keep it',
};
export const back = 'Back to the open assessment';

export const print = 'Print it';
export const saveText = 'Save as text (Markdown)';
export const saveJson = 'Save to open elsewhere (JSON)';
export const saveDay = 'Save the day for your calendar';

export const asItWas = (day: string) => `As it was on ${formatDay(day)}`;
export const notKept = 'Not kept yet: this changes with what you enter';
export const decidedTitle = (isKept: boolean) => (isKept ? 'What was decided' : 'What is decided');
export const happenedTitle = 'What happened';
export const fitCheckTitle = (isKept: boolean) => (isKept ? 'What the fit check said' : 'What the fit check says');
export const reasonsTitle = 'Reasons for and against, most important first';
export const aboutPoints =
	'Points above (+) or below (−) acceptable. Added up, they say how far the score is from 50. Factors with “=” matter the same.';
export const openTitle = (isKept: boolean) => (isKept ? 'Not known on that day' : 'Not known yet');
export const foot = (id: string | undefined, address: string) =>
	`${id === undefined ? '' : `Kept as ${id}. `}Written with Credential Fit, ${address}`;

/** What stands on the sheet and in the files alike. */
export const labelDay = 'Day';
export const labelIssuer = 'Issued by';
export const labelGoal = 'What for';
export const labelMethod = 'Method';
export const labelBecause = 'Because';
export const labelThinkAgain = 'I will think again if';
export const labelLookBack = 'Look back on';
export const labelRequired = 'Required';
export const labelHolds = 'What holds it back';
export const labelSuspended = 'Does not count, because it is required';
export const labelTold = 'Written on';
export const labelHappened = 'What happened';
export const labelAgain = 'The same again?';
export const labelNote = 'Note';
export const version = (version: string) => `Version ${version}`;
export const verdict = (finding: Finding) =>
	`${finding.standing === 'open-to-judgement' ? '' : `${STANDING_NAMES[finding.standing]}. ${apart}`}${told(finding, finding.couldRuleOut.length)}`;
export const range = ({ range, verdict, open }: Finding) => `${standingRange(range)}. ${verdictMeaning(verdict, open.length > 0)}`.trim();
/** That the credential itself is required; '' where it is not. */
export const requirement = ({ isRequired }: Finding) => (isRequired ? required : '');
/** What holds it back, or does not because it is required; '' where nothing does. */
export const holds = (content: PersonalContent, holds: readonly (Cap | Suspended)[]): string =>
	holds.map((hold) => cap(content, hold)).join('; ');
/** What a factor did to the score. */
export const points = ({ applies, lo, hi }: Finding['contributions'][number]) =>
	applies ? `${sideWords({ lo, hi })}, ${contributionWords({ lo, hi })}` : 'does not apply';

/** How the text of a file is headed. */
export const fileTitle = (candidate: string) => `Decision: ${candidate}`;
export const from = (address: string) => `From <${address}>`;
/** How the name of a file begins. */
export const file = 'decision';
export const reminderTitle = (name: string) => `Look back: ${name}`;
export const reminderDecided = (day: string, name: string, decided: string) =>
	`On ${formatDay(day)} you decided about ${name}: ${decided}.`;
export const reminderThinkAgain = (thinkAgain: string) => `You wanted to think again if:\n${thinkAgain}`;
export const reminderWhatHappened = (url: string) => `What happened? Write it down where you kept the decision:\n${url}`;
