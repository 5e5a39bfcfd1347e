import type { MentionReason, NumberRole, TextKind } from '~/model/reading/types.ts';
import { formatNumber } from '~/words/format.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of a text that has been read. */

export const reading = 'The text is being read.';
export const stop = 'Stop';
export const stopped = 'Stopped. Nothing was read.';
export const failed = 'The text could not be read: a part of this page did not load. Your text is still there.';
export const again = 'Read it again';

/** The first line: "It answers 6 of 17, seems to answer 3, and is silent on 8." */
export const counts = (says: number, all: number, mentions: number, contradicts: number, silent: number): string =>
	`It answers ${says} of ${all}${listParts(mentions, contradicts, silent)}.`;
function listParts(mentions: number, contradicts: number, silent: number): string {
	const parts = [
		...(mentions > 0 ? [`seems to answer ${mentions}`] : []),
		...(contradicts > 0 ? [`gives more than one answer to ${contradicts}`] : []),
		...(silent > 0 ? [`is silent on ${silent}`] : []),
	];
	return parts.map((part, at) => `${at === parts.length - 1 ? `${at > 0 ? ',' : ''} and ` : ', '}${part}`).join('');
}
export const otherLanguage =
	'This text does not seem to be in English, and only English can be read here so far. Nothing was read from it.';
export const notRead = 'Nothing was read from this text';
export const isExample =
	'This is an example, so you can try everything: nothing that you take from it goes into your fit check, and your own answers stay as they are.';
export const isNone = 'This does not look like a text about a course, an exam or a certificate. If it is one, say what it is.';
export const isAdverts = <Part>(link: Mark<Part> | undefined): Sentence<Part> => [
	'These look like job adverts, which say nothing about a course. ',
	...(link ? [link('Count them in the advert log'), '.'] : ['Count in them how many ask for the credential.']),
];
export const kindLabel = 'It looks like';
export const kindTold = 'You say it is';
export const kinds: Readonly<Record<TextKind, string>> = {
	'sales-page': 'a sales page',
	syllabus: 'a syllabus',
	faq: 'questions and answers',
	terms: 'terms and conditions',
	reply: 'a reply from the issuer',
	adverts: 'job adverts',
	none: 'something else',
};

export const whichProduct = 'Which of these do you mean?';
export const severalProducts =
	'It sells more than one, at different prices or with different hours. Say which one you are thinking about, and its numbers are offered.';
export const productFirst = 'Say above which one you mean first.';

export const takePlain = (count: number) => plural(count, { one: 'Take the plain answer', other: 'Take all # that are plain' });
export const keys = 'With the focus on an answer, the key t takes it and l leaves it.';

export const groups = {
	says: (count: number) => plural(count, { one: '1 answer to take or leave', other: '# answers to take or leave' }),
	mentions: (count: number) => plural(count, { one: '1 thing to look at yourself', other: '# things to look at yourself' }),
	contradicts: (count: number) => plural(count, { one: '1 thing that it says in two ways', other: '# things that it says in two ways' }),
	claims: (count: number) => plural(count, { one: '1 claim, in plain words', other: '# claims, in plain words' }),
	silent: (count: number) => plural(count, { one: '1 question that it does not touch', other: '# questions that it does not touch' }),
};
export const aboutGroups = {
	says: 'Nothing is filled in until you take it.',
	mentions: 'Some of these only hint at an answer, and of some we are not sure enough to offer one. Look, and ask.',
	contradicts: 'Ask which of the two is right, and get it in writing.',
	claims: 'What the words say, what they leave open, and the question that tests them.',
	silent: 'Not in this text. That is not a “no”: it may stand elsewhere, so ask.',
};

export const theySay = 'They say:';
export const claimOnly = 'This is what the seller says of the law or of someone else. See whether they say it too before you take it.';
export const passageAnswers = (answer: string) => `This answers: ${answer}`;
export const cut = '…';
export const wouldAnswer = 'It would answer:';
export const noOption = 'It says something about this, and no answer follows by itself.';
export const answerNow = (answer: string) => `Your answer now: ${answer}`;
export const hasIt = 'You have this answer already.';
export const others = (labels: readonly string[]) => `It also gives: ${listAll(labels)}.`;
export const otherAnswer = 'Choose another answer';
export const answerIt = 'Answer it yourself';
export const take = 'Take it';
export const leave = 'Leave it';
export const ask = 'Ask about it';
export const askWords = (words: string) => `Ask: “${words}”`;
export const undo = 'Undo';
export const takenAs = (short: string, answer: string) => `Taken: ${short}: ${answer}`;
export const leftOut = (short: string) => `Left: ${short}`;
export const known = (answer: string) => `You have answered this: ${answer}.`;

/** Why a sentence that touches a question is no answer. */
export const reasons: Readonly<Record<MentionReason, string>> = {
	hedged: 'It says “may”, “can”, “up to” or “from”, and that promises nothing.',
	elsewhere: 'It says that the answer stands somewhere else, but not what it is.',
	promised: 'It describes plans, not what holds today.',
	unspecific: 'It names the thing, but not how, by whom or for whom.',
	partial: 'It gives a part of the answer, and the rest is missing.',
	'several-products': 'It gives different answers for different products.',
	unsure: 'Look here: it bears on the question. We are not sure enough of our reading to offer an answer, so read it yourself.',
};

/** What an amount or a length of time is for. */
export const roles: Readonly<Record<NumberRole, string>> = {
	course: 'course',
	exam: 'exam',
	resit: 'taking the exam again',
	renewal: 'renewal',
	materials: 'materials',
	registration: 'registration',
	deposit: 'deposit',
	instalments: 'in instalments',
	subscription: 'subscription',
	discounted: 'with a discount',
	certificate: 'certificate',
	late: 'paying or coming late',
	other: 'other',
	hours: 'hours of study',
	'hours-a-week': 'hours a week',
	length: 'length',
};
export const numbers = (all: readonly string[]) => `Numbers in it: ${all.join('; ')}.`;
export const oneNumber = (role: string, written: string, product: string | undefined, condition: string | undefined) =>
	`${written} (${[role, product, condition].filter(Boolean).join(', ')})`;
export const sum = (parts: readonly string[], total: number, unit: string) =>
	`${parts.join(' + ')} = ${formatNumber(total, 2)}${unit && ` ${unit}`}`;

export const doesNotSay = 'It does not say:';
export const itSays = 'It says:';
export const askClaim = 'Ask:';
export const moreOnClaim = (label: string) => `More on “${label}”`;

export const afterwards = <Part>(link: Mark<Part>): Sentence<Part> => [
	'What you have taken is in your fit check. ',
	link('See your answers'),
];

/** What has just happened, for those who do not see it. */
export const said = {
	taken: (short: string, answer: string) => `Taken: ${short}: ${answer}.`,
	takenAll: (shorts: readonly string[]) => `Taken: ${listAll(shorts)}. Each can be undone.`,
	left: (short: string) => `Left: ${short}.`,
	undone: (short: string) => `Undone: ${short}.`,
	notKept: 'Your device did not keep it, so it is gone when you leave this page.',
};
