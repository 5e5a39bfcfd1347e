import { describe, expect, test } from 'vitest';
import { splitText } from '../../../../src/model/reading/text/split.ts';

/** Each sentence with its kind and what it stands under. */
const split = (text: string) =>
	splitText(text).sentences.map(({ kind, start, end, heading }) => [
		kind,
		text.slice(start, end),
		heading && text.slice(heading.start, heading.end),
	]);
const quoted = (text: string) => splitText(text).sentences.flatMap(({ isQuoted, start, end }) => (isQuoted ? text.slice(start, end) : []));

describe('splitText(text)', () => {
	test('parts sentences, and does not stop at a short form', () => {
		expect(split('It takes approx. 5 hrs. a week. You need a laptop, e.g. an old one.')).toEqual([
			['sentence', 'It takes approx. 5 hrs. a week.', undefined],
			['sentence', 'You need a laptop, e.g. an old one.', undefined],
		]);
	});

	test('reads the items of a list one by one under their heading, without their signs', () => {
		expect(split('What you will learn\n- read a plan\n• draw one\n3. check one')).toEqual([
			['heading', 'What you will learn', undefined],
			['item', 'read a plan', 'What you will learn'],
			['item', 'draw one', 'What you will learn'],
			['item', '3. check one', 'What you will learn'],
		]);
	});

	test('reads each line of a table as a row', () => {
		expect(split('Fee\t£90\nLength | 2 days\nPlace      Leeds').map(([kind]) => kind)).toEqual(['row', 'row', 'row']);
	});

	test('makes the question of a FAQ the heading of its answer, on its own line or before it', () => {
		expect(split('Q2. Does it expire?\nNo.\n\nIs there a test? There is none.')).toEqual([
			['heading', 'Q2. Does it expire?', undefined],
			['sentence', 'No.', 'Q2. Does it expire?'],
			['heading', 'Is there a test?', 'Q2. Does it expire?'],
			['sentence', 'There is none.', 'Is there a test?'],
		]);
	});

	test('joins lines that were broken for their length, and words that were broken', () => {
		expect(split('The fee is paid back in full if you\ncancel before the first class.')).toHaveLength(1);
		const [sentence] = splitText('Become a confi-\ndent artist.').sentences;
		expect(sentence?.words.map(({ text }) => text)).toEqual(['become', 'a', 'confident', 'artist', '.']);
	});

	test('takes a short line over a paragraph for its heading', () => {
		expect(split('Some words first.\n\nIf you have to cancel\nTell us by post.').at(-1)).toEqual([
			'sentence',
			'Tell us by post.',
			'If you have to cancel',
		]);
	});

	test('knows what is not the writer’s own word', () => {
		expect(quoted('> Does it expire?\nNo.')).toEqual(['Does it expire?']);
		expect(quoted('It does not.\nOn Monday Ana wrote:\nDoes it expire?')).toEqual(['On Monday Ana wrote:', 'Does it expire?']);
		expect(quoted('"It changed my whole life in a month!" Jo, Leeds\nThe fee is £5.')).toEqual([
			'"It changed my whole life in a month!"',
			'Jo, Leeds',
		]);
		expect(quoted('[14/11/2026, 09:12] Me: does it expire\n[14/11/2026, 09:13] School: No')).toEqual(['does it expire']);
	});

	test('takes of a message that is passed on what answers its innermost lines', () => {
		const text = [
			'My friend says it is free.',
			'---------- Forwarded message ---------',
			'FYI, the budget is KES 70,000.',
			'> Dear Achieng,',
			'>> 1. What is the fee?',
			'> KES 52,000.',
		].join('\n');
		expect(quoted(text)).toEqual([
			'My friend says it is free.',
			'---------- Forwarded message ---------',
			'FYI, the budget is KES 70,000.',
			'1. What is the fee?',
		]);
		expect(split(text).at(-1)).toEqual(['sentence', 'KES 52,000.', '1. What is the fee?']);
		expect(quoted('See below.\n\nBegin forwarded message:\n\nThe fee is £90.')).toEqual(['See below.', 'Begin forwarded message:']);
	});

	test('takes the name of a numbered paragraph for the heading of the rest of it', () => {
		expect(split('3) Workload. We count 40 hours. It is yours to plan.\n\nIt ends in May.')).toEqual([
			['heading', '3) Workload.', undefined],
			['item', 'We count 40 hours.', '3) Workload.'],
			['item', 'It is yours to plan.', '3) Workload.'],
			['sentence', 'It ends in May.', undefined],
		]);
	});

	test('parts what has no end into pieces', () => {
		const { sentences } = splitText(`${'word '.repeat(2_000)}\n${'a\tb '.repeat(1_000)}`);
		expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_000);
	});
});
