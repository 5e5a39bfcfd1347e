import { expect, test } from 'vitest';
import { BODY_RULES, findFrontMatterProblems, findProblems, TEXT_RULES } from './editorial-rules.ts';

/** For each rule, texts that break it, each in one place. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
	'has a body': ['', '## A heading alone', '::all-sources'],
	'imports nothing': ["import Box from './Box.astro';\n\nText.", 'Text.\n\nexport const a = 1;'],
	'has no heading of level 1': ['# Title\n\nText.'],
	'skips no level of headings': ['Text.\n\n### Too deep', 'Text.\n\n## One\n\n#### Too deep'],
	'has no question as a heading': ['Text.\n\n## Is it worth it?', 'Text.\n\n## Is it worth it? {#worth}'],
	'labels links by what they lead to': ['Read [here](/fit/).', 'Read [this page](/fit/).', 'Read [](/fit/).', '[Click here](/fit/).'],
	'dates its amounts of money': [
		'It costs USD 49 a month.',
		'It costs €49.',
		'About 500 dollars [@study-2020].',
		'2020 was long ago.\n\n- It costs GBP 20.',
	],
	'says nothing empty': [
		'In today’s market, skills matter.',
		'Unlock your potential.',
		'Let’s dive in.',
		'It is not just a badge.',
		'Leverage it.',
		'It’s important to note this.',
	],
	'is sparing with dashes': ['One — two — three — four.', 'One – two – three – four.'],
	'has no emoji': ['Well done 🎉.', 'Good ✔️.'],
	'repeats no word': ['Ask the the issuer.', 'Ask\nask again.'],
	'writes dates as 23 November 2026': ['On November 23, 2026 it ended.'],
};

const cases = Object.entries(BROKEN).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));

test('every rule has a text that breaks it', () => {
	expect(Object.keys(BROKEN)).toEqual(Object.keys({ ...BODY_RULES, ...TEXT_RULES }));
});

test.each(cases)('the rule "%s" is broken by %j', (rule, text) => {
	expect(findProblems(text).map((problem) => problem.split(':')[0])).toEqual([rule]);
});

test.each([
	'Text.\n\n## One\n\n### Two\n\n## Three',
	'A page that promises to “unlock your potential” says nothing.',
	'In 2023 it cost USD 49 a month.',
	'USD 200 of a budget of USD 250 (made up).',
	'They say that that is enough.',
	'From 5–10 hours – and no more.',
	'See [how refunds work](/before-you-pay/refunds/).',
])('no rule is broken by %j', (text) => {
	expect(findProblems(text)).toEqual([]);
});

test('the rules for words hold inside front matter too', () => {
	expect(findFrontMatterProblems({ order: 1, findOut: { words: 'Unlock it.' }, aliases: ['game-changer'] })).toHaveLength(2);
});
