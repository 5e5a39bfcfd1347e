import type { FundingKind } from '~/model/money/types.ts';

/** The sentences of the cost calculator: its fields. */

export const result = 'What it comes to';
export const start = 'Choose how the course is paid, and enter its price. Here you will see what you will have paid in the end.';

/** The fields. */
export const courseTitle = 'The course';
export const fee = 'How is the course paid?';
export const fees = { once: 'One price', instalments: 'Instalments', monthly: 'A fee every month' };
export const price = 'Price, with tax';
export const instalment = 'Each instalment';
export const instalments = 'Number of instalments';
export const deposit = 'Paid before the first of them';
export const depositHint = 'Leave it empty if there is nothing.';
export const monthly = 'Fee for one month, with tax';
export const monthlyHint = 'How many months you pay for follows from your hours.';
export const hoursTitle = 'Your hours';
export const hoursTitleOptional = 'Your hours, if you want to put a price on them';
export const hours = 'Hours it asks for, as advertised';
export const hoursHint = 'One number, or a range such as 30–40.';
export const pace = 'Hours a week that you have';
export const margin = 'Margin: plan for the hours times';
export const marginHint =
	'Left empty, it is 1.5, a rule of thumb. Better: the hours that your last course took, divided by the hours it had stated.';
export const hourValue = 'What is an hour of your time worth?';
export const hourValueHint = 'Leave it empty to count only money.';

export const examTitle = 'The exam';
export const exam = 'Is there an exam?';
export const exams = { none: 'No', included: 'Yes, and the price above includes it', extra: 'Yes, and it costs extra' };
export const examFee = 'Exam fee';
export const resitFee = 'What a resit costs';
export const resitFeeHint = 'Often the whole exam fee again.';
export const resitChance = 'Your chance of needing a resit';
export const resitChanceHint = 'Your own judgement. Left empty, we show the cost without a resit and with one.';
export const percent = '%';

export const restTitle = 'What comes on top';
export const materials = 'Materials, software, travel';
export const zero = 'Write 0 if there is nothing to pay.';
export const horizon = 'For how long do you want to use it?';
export const years = 'years';
export const renewalFee = 'What a renewal costs';
export const renewalFeeHint = 'Write 0 if it never expires.';
export const renewalYears = 'It has to be renewed every';

export const fundingTitle = 'If someone else pays a share';
export const funding = 'What has been promised in writing?';
export const fundingKinds: Readonly<Record<FundingKind, string>> = {
	amount: 'A fixed amount',
	'course-share': 'A share of the course fee',
	'whole-share': 'A share of the course, the exam and the materials',
};
export const noFunding = 'Nothing yet';
export const fundingAmount = 'The amount';
export const fundingShare = 'The share';
export const clawback = 'You pay it back if you leave within';
export const clawbackHint = 'Write 0 if there is no such condition. It is in the agreement with your employer.';
export const months = 'months';

export const gainTitle = 'What would it have to bring in?';
export const gainIntro = 'We assume no gain. Name one that you could get if all goes well, and see how likely it would have to be.';
export const gain = 'Gain a month, after tax';
export const finishing = 'Your chance of finishing';
export const finishingHint = 'Your own judgement. The shares below are of other people.';
export const rates = 'How many finished elsewhere';
/** One published share: of a hundred, of whom, when, and who counted. */
export const rate = (share: number, who: string, when: string, by: string) => `${share} in 100 of ${who}, ${when}. Counted by ${by}.`;
export const source = 'Source';

export const otherTitle = 'Your limit, and the currency';
export const budget = 'What have you set aside for it?';
export const currency = 'Currency';
export const currencyHint = 'A sign or a code, such as € or NZD. It is only a label: use one for all amounts.';
/** Where a number is outside of what a field takes. */
export const limits = { 'too-little': 'Write a number above 0.', 'too-much': 'That is more than this field can take.' };
