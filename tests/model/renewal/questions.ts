import { loadRenewal } from '../../../src/lib/content/renewal.ts';
import type { Renewal, RenewalQuestions } from '../../../src/model/renewal/types.ts';
import { setCollections } from '../../support/collections.ts';
import { wholeContent } from '../../support/whole-content.ts';

/** The questions of the site, as content has them. */
export async function readRenewalQuestions(): Promise<RenewalQuestions> {
	setCollections(wholeContent());
	return (await loadRenewal()).questions;
}

/** A number that is known exactly. */
export const exactly = (amount: number) => ({ lo: amount, hi: amount });

/** Nothing is known. */
export const NOTHING: Renewal = { chosen: {} };
