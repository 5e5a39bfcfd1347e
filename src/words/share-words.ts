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

/** Shares used of what the person has, as one condition: "it took 33 % of the hours you have or less". */
export function shareWords(kind: MeasureKind, shares: readonly ShareUsed[]): string {
	const { takes, of } = SHARE_WORDS[kind];
	return `${takes} ${listAny(shares.map((one) => amount(of, one)))}`;
}
