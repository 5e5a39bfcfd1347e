import { expect, test } from 'vitest';
import { takeOffer } from '../../../src/instruments/read/take-offer.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import type { Answer } from '../../../src/model/types.ts';

const ANSWER: Answer = { kind: 'option', option: 'named' };
const ORIGIN = { quote: 'They name it.', kind: 'faq', day: '2026-11-28' } as const;

test('an answer keeps where it was read, and its question waits no longer', () => {
	const state = { ...EMPTY_STATE, asked: ['known', 'other'] };
	expect(takeOffer(state, 'known', ANSWER, ORIGIN)).toEqual({
		...EMPTY_STATE,
		asked: ['other'],
		answers: { known: ANSWER },
		provenance: { known: ORIGIN },
	});
});

test('the same answer read again is from where it was read last', () => {
	const state = takeOffer(EMPTY_STATE, 'known', ANSWER, ORIGIN);
	const again = { ...ORIGIN, kind: 'terms' } as const;
	expect(takeOffer(state, 'known', ANSWER, again).provenance).toEqual({ known: again });
	expect(takeOffer(state, 'known', ANSWER, { ...ORIGIN, kind: 'none' }).provenance).toEqual({});
});
