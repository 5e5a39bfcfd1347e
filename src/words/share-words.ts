import type { MeasureKind } from '~/model/types.ts';
import type { Fit } from '~/model/values/measure-fit.ts';
import { listAny } from './lists.ts';

/** What a credential takes, and of what. */
const SHARE_WORDS: Readonly<Record<MeasureKind, { readonly takes: string; readonly of: string }>> = {
	time: { takes: 'it took', of: 'the hours you have' },
	cost: { takes: 'it cost', of: 'what you set aside' },
};

/** A share used of what the person has, and whether that fits. */
export interface ShareUsed {
	readonly share: number;
	readonly fit: Fit | null;
}

const amount = (of: string, { share, fit }: ShareUsed): string => {
	if (fit === 'tight') return `all of ${of}, with nothing left for delays`;
	if (share > 1) return `more than ${of}`;
	if (share === 0) return 'nothing';
	return share === 1 ? `all of ${of}` : `${Math.round(share * 100)} % of ${of} or less`;
};

const FITS: readonly (Fit | null)[] = ['fits', 'tight', 'over'];
const bySize = (a: ShareUsed, b: ShareUsed) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit) || a.share - b.share;

/**
 * Shares used of what the person has, as one condition: "it took 33 % of the hours you have or less". Several that reach to the least or to
 * the most are told by their other end: what lies between does the same.
 */
export function shareWords(kind: MeasureKind, shares: readonly ShareUsed[]): string {
	const { takes, of } = SHARE_WORDS[kind];
	const sorted = shares.toSorted(bySize);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least && most && least !== most && least.share < 1) return `${takes} ${amount(of, most)}, or less`;
	if (least && most && least !== most && most.fit === 'over') return `${takes} ${amount(of, least)}, or more`;
	return `${takes} ${listAny(sorted.map((one) => amount(of, one)))}`;
}
