import { describe, expect, test } from 'vitest';
import type { Conclusion } from '../../src/model/verdict/conclusion.ts';
import { becomes } from '../../src/words/standing-words.ts';

const OPEN: Conclusion = { standing: 'open-to-judgement', verdict: 'open', isSettled: false };
const WORTH: Conclusion = { ...OPEN, verdict: 'worth', isSettled: true };

describe('becomes(from, to)', () => {
	test.each<[string, Conclusion, Conclusion, string]>([
		['another verdict', OPEN, WORTH, 'worth it on balance'],
		[
			'a verdict that something could still rule out',
			OPEN,
			{ ...WORTH, isSettled: false },
			'not settled yet, otherwise worth it on balance',
		],
		['what is ruled out', WORTH, { ...WORTH, standing: 'ruled-out' }, 'ruled out'],
		['what is no longer ruled out', { ...WORTH, standing: 'ruled-out' }, WORTH, 'no longer ruled out, and worth it on balance'],
		[
			'what is held back in place of ruled out',
			{ ...WORTH, standing: 'ruled-out' },
			{ ...WORTH, standing: 'held-back' },
			'no longer ruled out, and held back',
		],
		[
			'what stays ruled out with another verdict',
			{ ...WORTH, standing: 'ruled-out' },
			{ ...WORTH, standing: 'ruled-out', verdict: 'strong' },
			'still ruled out, and apart from that strong fit',
		],
		['what is held back and then ruled out', { ...WORTH, standing: 'held-back' }, { ...WORTH, standing: 'ruled-out' }, 'ruled out'],
	])('tells %s', (_, from, to, words) => {
		expect(becomes(from, to)).toBe(words);
	});
});
