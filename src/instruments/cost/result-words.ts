import type { FundingKind, Input, LineKind } from '~/model/money/types.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of the cost calculator: what the entries come to. */

/** Amounts. */
export const range = (low: string, high: string) => `${low} to ${high}`;
export const atLeast = (low: string) => `at least ${low}`;
export const notKnown = 'not known yet';

/** What it costs. */
export const own = {
	settled: (amount: string) => `You will have paid ${amount} in the end.`,
	/** A chance of a resit is in it. */
	expected: (amount: string) => `Expect to have paid ${amount} in the end.`,
	range: (low: string, high: string) => `You will have paid between ${low} and ${high} in the end.`,
	atLeast: (amount: string) => `You will have paid at least ${amount}. Some costs are not known yet.`,
	coveredSoFar: 'What is known so far is paid by someone else. Some costs are not known yet.',
	free: 'It costs you nothing.',
};
export const budgetSays = {
	fits: (rest: string) => `That leaves ${rest} of what you set aside.`,
	exact: 'That takes all of what you set aside.',
	over: (over: string) => `That is ${over} more than you set aside.`,
	open: 'Whether that fits what you set aside depends on what is still open.',
};
export const owed = (amount: string, within: number) =>
	`If you leave within ${plural(within, { one: '# month', other: '# months' })}, you owe ${amount}.`;
export const owedOpen = (amount: string) =>
	`Find out whether you must pay back ${amount} if you leave, and for how many months that holds.`;
export const twoCurrencies = (one: string, other: string) =>
	`You typed both ${one} and ${other}. They are added up as if they were one currency.`;

/** The bill. */
export const splitTitle = 'The bill';
export const lines: Readonly<Record<LineKind, string>> = {
	course: 'Course',
	exam: 'Exam',
	resits: 'Resits, on average',
	materials: 'Materials',
	renewals: 'Renewals',
};
/** The same within a sentence. */
export const linesInSentence: Readonly<Record<LineKind, string>> = {
	course: 'course',
	exam: 'exam',
	resits: 'resits',
	materials: 'materials',
	renewals: 'renewals',
};
export const sum = 'Sum';
export const covered = 'Paid by someone else';
export const youPay = 'You pay';
export const yourHours = 'Your hours, at your price';
export const withHours = 'With your hours';
export const minus = (amount: string) => `− ${amount}`;
export const part = 'Part';
export const amount = 'Amount';
/** What the drawing says to who does not see it: each part with its amount, and who pays. */
export const drawing = (parts: readonly string[]) => `The bill in parts: ${listAll(parts)}.`;
export const drawnPart = (line: string, cost: string) => `${line} ${cost}`;
export const openPart = 'Dashed: not certain yet';

/** How a line comes about. */
export const how = {
	instalments: (count: number, each: string) => plural(count, { one: `1 instalment of ${each}`, other: `# instalments of ${each}` }),
	deposit: (amount: string) => `and ${amount} before them`,
	months: (count: string, fee: string) => `${count} × ${fee}`,
	monthCount: (count: number) => plural(count, { one: '1 month begun', other: '# months begun' }),
	monthRange: (from: number, to: number) => `${from} to ${to} months begun`,
	resit: (percent: string, fee: string) => `${percent} chance of ${fee}`,
	resitOpen: 'none, or one',
	renewals: (count: number, fee: string) => plural(count, { one: `1 renewal at ${fee}`, other: `# renewals at ${fee}` }),
	share: (percent: string, kind: FundingKind) =>
		kind === 'course-share' ? `${percent} of the course` : `${percent} of course, exam and materials`,
};

/** What would narrow a result, within a sentence. */
export const inputs: Readonly<Record<Input, string>> = {
	'fee-kind': 'how the course is paid',
	price: 'its price',
	instalment: 'what an instalment is',
	instalments: 'the number of instalments',
	'monthly-fee': 'the fee for a month',
	hours: 'the hours it asks for',
	allowance: 'your margin',
	pace: 'your hours a week',
	'exam-kind': 'whether there is an exam',
	'exam-fee': 'the exam fee',
	'resit-fee': 'what a resit costs',
	'resit-chance': 'your chance of needing a resit',
	materials: 'materials',
	'renewal-fee': 'what a renewal costs',
	'renewal-years': 'how often it has to be renewed',
	horizon: 'for how long you want to use it',
	'funding-amount': 'the amount that someone else pays',
	'funding-share': 'the share that someone else pays',
};
export const missing = (names: readonly string[]) => `Not known yet: ${listAll(names)}.`;

/** A subscription at three paces. */
export const pacesTitle = 'If it goes faster or slower';
export const paces = {
	fast: 'Fast: in the hours as advertised',
	planned: 'Planned: with your margin',
	slow: 'Slow: with your margin, and half your hours a week',
};
export const pacesHead = { pace: 'Pace', cost: 'You pay' };
export const unlimited = 'no end in sight';

/** What it has to bring in. */
export const breakEvenTitle = 'What it would have to bring in';
export const breakEven = (total: string, perMonth: string, months: string) =>
	`To pay for itself it has to bring in ${total}: that is ${perMonth} a month for ${months}, after tax.`;
export const monthsInWords = (count: string) => `${count} months`;
export const noMonths = 'Say for how long you want to use it, and you will see what it has to bring in each month.';
export const freeGain = 'It costs nothing, so it has nothing to pay back in money.';
export const about = (of: number, whole: number) => `about ${of} in ${whole}`;
export const certain = 'certain';
export const chance = (odds: string, percent: string) => `${odds} (${percent})`;
export const chanceRange = (low: string, high: string) => `between ${low} and ${high}`;
/** How likely the gain has to be. */
export const believe = <Part>(odds: string, gain: string, strong: Mark<Part>): Sentence<Part> => [
	`If you finish, the chance that it brings in ${gain} a month has to be `,
	strong(odds),
	'. Do you believe that?',
];
export const believeAtLeast = <Part>(odds: string, gain: string, strong: Mark<Part>): Sentence<Part> => [
	`The chance that it brings in ${gain} a month has to be at least `,
	strong(odds),
	'. Do you believe that?',
];
export const needsFinishing = 'That is for someone who is sure to finish. With your own chance of finishing it is higher.';
export const mayExceed = 'If what is still open turns out expensive, it cannot pay back in money within that time.';
export const cannot = 'It cannot pay back in money within that time.';
export const cannotWhy = (gain: string, months: string, brought: string, cost: string) =>
	`Even if you get ${gain} a month for ${months}, that is ${brought}, and the cost is ${cost}.`;
export const cannotFinishing = (percent: string) => `Your chance of finishing, ${percent}, lowers what you can expect further.`;
export const otherReasons =
	'There are reasons other than money: the law or an employer requires it, it is a step to something larger, it shows you whether the field suits you, or you want to learn this for its own sake.';
export const payback = (gain: string, months: string) => `If you do get ${gain} a month, it has paid for itself after ${months}.`;

/** Beside the answer of the fit check: what it was worked out from. */
export const workedFrom = (parts: readonly string[], less: string, own: string) =>
	`${parts.join(' + ')}${less && ` − ${less} that someone else pays`}${parts.length > 1 || less ? ` = ${own}` : ''}`;
export const workedFree = 'Nothing to pay';
export const takesTop = (amount: string) => `For the fit check we take the highest it can be: ${amount}.`;
