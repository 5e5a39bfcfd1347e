// Whoever made a link: reading it takes a time that grows with its length, whatever it is made of.
import { describe, expect, test } from 'vitest';
import { hasAnswers, hasGoal } from '../../../src/device/link.ts';
import { meantAddress } from '../../../src/device/meant-address.ts';
import { cleanEntries } from '../../../src/model/keeping/entries.ts';
import { readEntriesLink } from '../../../src/model/keeping/entries-link.ts';
import { cleanName } from '../../../src/model/state/clean-name.ts';
import { cleanText } from '../../../src/model/state/clean-text.ts';
import { cutText } from '../../../src/model/state/cut-text.ts';
import { parseFragment } from '../../../src/model/state/fragment.ts';
import { encodePart, plainLink, readPairs } from '../../../src/model/state/link-text.ts';
import { GROWS_WITH_LENGTH, growth } from '../../support/growth.ts';
import { SMALL_MODEL } from '../small-model.ts';

const LENGTH = 60_000;
const UNITS = [
	'#',
	'&',
	'=',
	'%',
	'%25',
	'%2525',
	'%3D',
	'%26',
	'%23',
	'&amp;',
	'amp;',
	'.',
	' ',
	'\u200d',
	'\u0301',
	'🇨🇭',
	'👩‍🔧',
	'a',
	'goal',
	'26goal',
	'\n',
	'”',
	'a=b&',
	'a=%2520&',
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
	hasAnswers,
	hasGoal,
	plainLink,
	encodePart,
	readPairs: (text) => readPairs(plainLink(text)),
	parseFragment: (text) => parseFragment(SMALL_MODEL, text),
	readEntriesLink: (text) => readEntriesLink(text, () => true),
	cleanEntries: (text) => cleanEntries({ name: text }, () => true),
	meantAddress: (text) => meantAddress({ origin: 'https://example.org', pathname: `/${text}`, search: '', hash: '' }),
	cleanName: (text) => cleanName(text),
	cleanText: (text) => cleanText(text),
	cutText: (text) => cutText(text, 80),
};

describe.each(Object.keys(READERS))('%s(text)', (name) => {
	const read = READERS[name] ?? (() => {});

	test.each(UNITS)('reads a run of %j in a time that grows with its length', (unit) => {
		for (const text of [unit.repeat(LENGTH / unit.length), `#v=1&name=${unit.repeat(LENGTH / unit.length)}x`])
			expect(growth(read, text)).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
