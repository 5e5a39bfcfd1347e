import type { Decision, DecisionRecord } from '~/model/keeping/decision-record.ts';
import { formatDay } from '~/words/format.ts';
import { plural } from '~/words/plural.ts';
import { decidedWords } from '~/words/record-words.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences after a decision is kept. */

export const title = (record: Pick<DecisionRecord, 'decision' | 'until'>) =>
	record.decision === null ? 'Kept, but not decided yet.' : `Decided: ${decidedWords(record)}.`;
export const isKept =
	'It is kept on this device, with your reasons, your answers and today’s result. If you change your answers later, this stays as it is.';
export const lookBack = (day: string) => `On ${formatDay(day)} this page asks you what happened.`;
export const noDay = 'Do you want this page to ask you later what happened?';
export const saveDay = 'Put the day into your calendar';

export const now = 'What to do now';
const before: Readonly<Record<Decision, string>> = {
	take: 'Before you pay, ask the ',
	wait: 'While you wait, ask the ',
	leave: 'If you ever come back to it, begin with the ',
};
/** What is still to be asked. */
export const ask = <Part>(decision: Decision | null, open: number, link: Mark<Part>): Sentence<Part> => [
	decision === null ? 'To get further, ask the ' : before[decision],
	link(plural(open, { one: 'question that is still open', other: '# questions that are still open' })),
	'.',
];
export const compare = <Part>(link: Mark<Part>): Sentence<Part> => [link('Compare it'), ' with something else that could get you there.'];
export const takeAlong = 'Print this page or save it as a file, so that you still have it if you lose this device.';
