/** Reads what was kept of a result, by this version of the model or the first, with the same distrust as any file. */

import { DEAL_BREAKER_STATES, type Interval, STANDINGS, VERDICTS, type Verdict } from '../types.ts';
import { isRecord } from '../values/is-record.ts';
import type { Cap, Conclusion } from '../verdict/conclusion.ts';
import { type Finding, type FoundContribution, plain } from './finding.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** More factors or questions than any model has, so that a file cannot fill a page. */
const LIST_LIMIT = 100;

/** A finding as somebody wrote it: undefined without a verdict and its range, and without a word of what else cannot be read. */
export function readFinding(raw: unknown): Finding | undefined {
	if (!isRecord(raw)) return undefined;
	const [verdict, range] = [readVerdict(raw.verdict), readScores(raw.range)];
	if (!verdict || !range) return undefined;
	return {
		...(readConclusion(raw, verdict) ?? readFirstVersion(raw, verdict)),
		range,
		bounds: readScores(raw.bounds) ?? range,
		dealBreakers: readList(raw.dealBreakers, (one) => {
			const state = isRecord(one) && DEAL_BREAKER_STATES.find((known) => known === one.state);
			return state && isRecord(one) && isId(one.question) ? { question: one.question, state } : undefined;
		}),
		order: readList(raw.order, (group) => {
			const ids = readList(group, (id) => (isId(id) ? id : undefined));
			return ids.length > 0 ? ids : undefined;
		}),
		contributions: readList(raw.contributions, readContribution),
		open: readList(raw.open, (id) => (isId(id) ? id : undefined)),
	};
}

type Grounds = Pick<Finding, 'cappedBy' | 'couldRuleOut' | 'isRequired' | 'suspended'>;

/** Undefined for one that the first version of the model wrote: it knew no standings. */
function readConclusion(raw: Readonly<Record<string, unknown>>, verdict: Verdict): (Conclusion & Grounds) | undefined {
	const standing = STANDINGS.find((known) => known === raw.standing);
	return (
		standing && {
			standing,
			verdict,
			isSettled: raw.isSettled === true,
			cappedBy: readList(raw.cappedBy, readCap),
			couldRuleOut: readList(raw.couldRuleOut, (id) => (isId(id) ? id : undefined)),
			isRequired: raw.isRequired === true,
			suspended: readList(raw.suspended, (one) => readCap(one) ?? readUnknown(one)),
		}
	);
}

/**
 * The first version kept what it told: a verdict that caps and unknown deal-breakers kept at "not settled yet", what the range alone said,
 * and both kinds of grounds in one list. What it told stays as it was.
 */
function readFirstVersion(raw: Readonly<Record<string, unknown>>, told: Verdict): Conclusion & Grounds {
	return {
		standing: raw.isHeldUp === true ? 'ruled-out' : 'open-to-judgement',
		verdict: readVerdict(raw.uncapped) ?? told,
		isSettled: told !== 'open',
		cappedBy: readList(raw.heldBy, readCap),
		couldRuleOut: readList(raw.heldBy, readUnknown).map(({ question }) => question),
		isRequired: false,
		suspended: [],
	};
}

function readList<T>(raw: unknown, read: (one: unknown) => T | undefined): readonly T[] {
	const list: readonly unknown[] = Array.isArray(raw) ? raw.slice(0, LIST_LIMIT) : [];
	return list.map(read).filter((one): one is T => one !== undefined);
}

function readVerdict(raw: unknown): Verdict | undefined {
	return VERDICTS.find((one) => one === raw);
}

/** Two scores, the lower first. */
function readScores(raw: unknown): Interval | undefined {
	if (!isRecord(raw)) return undefined;
	const { lo, hi } = raw;
	return isWithin(lo, 0) && isWithin(hi, 0) && lo <= hi ? { lo, hi } : undefined;
}

function readContribution(raw: unknown): FoundContribution | undefined {
	if (!isRecord(raw) || !isId(raw.factor)) return undefined;
	const { factor, applies, lo, hi } = raw;
	return isWithin(lo, -100) && isWithin(hi, -100) && lo <= hi
		? { factor, applies: applies === true, lo: plain(lo), hi: plain(hi) }
		: undefined;
}

function readCap(raw: unknown): Cap | undefined {
	if (!isRecord(raw)) return undefined;
	const { kind, question, option, factor, isCertain } = raw;
	if (kind === 'capped-option' && isId(question) && isId(option)) return { kind, question, option };
	// The first version also listed zeros that were only possible, which held nothing.
	return kind === 'zero-factor' && isId(factor) && isCertain !== false ? { kind, factor } : undefined;
}

function readUnknown(raw: unknown): { readonly kind: 'deal-breaker'; readonly question: string } | undefined {
	return isRecord(raw) && raw.kind === 'deal-breaker' && isId(raw.question) ? { kind: raw.kind, question: raw.question } : undefined;
}

function isId(raw: unknown): raw is string {
	return typeof raw === 'string' && ID.test(raw);
}

/** Whether it is a number from `least` to 100. */
function isWithin(raw: unknown, least: number): raw is number {
	return typeof raw === 'number' && raw >= least && raw <= 100;
}
