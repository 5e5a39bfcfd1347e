import type { Answer, Model, Order } from '../types.ts';
import { cleanAnswer } from '../values/clean-answer.ts';
import { isRecord } from '../values/is-record.ts';
import { resolveAnswer } from '../values/resolve-answer.ts';
import { compareIds, completeOrder } from '../weights/order.ts';
import { cleanName, isTooLong } from './clean-name.ts';
import { CONCERN_IDS, CONCERN_LIMIT, type ConcernId, type Concerns, withConcerns } from './concerns.ts';
import { foundText } from './found-text.ts';
import { cleanProvenances } from './provenance.ts';
import type { Dropped, DropReason, ParsedState } from './state.ts';

/** What a link or a file holds, before anything is believed. Absent parts are undefined or null. */
export interface RawState {
	readonly version: unknown;
	readonly goal: unknown;
	readonly name: unknown;
	readonly issuer: unknown;
	/** Lists of factor ids. */
	readonly order: unknown;
	/** Names by concern id. */
	readonly concerns: unknown;
	/** A list of question ids. */
	readonly asked: unknown;
	/** Answers by question id. */
	readonly answers: readonly (readonly [string, unknown])[];
	/** Where answers came from, by question id. */
	readonly provenance: unknown;
}

/** Form of a version. */
const VERSION = /^[0-9a-z.-]{1,16}$/;

/** Enough of a key to recognise it by. */
const KEY_LIMIT = 40;

/** Names one thing that was left out, and what it was; both are made fit to print. */
export function drop(key: string, reason: DropReason, raw?: unknown): Dropped {
	const found = cleanName(foundText(raw), KEY_LIMIT);
	return { key: cleanName(key, KEY_LIMIT), reason, ...(found && { found }) };
}

/**
 * Keeps what this model can use and names the rest. Answers come out sorted by question id, so that equal states are
 * equal byte by byte.
 *
 * @param earlier what was left out before it came to this
 */
export function readState(bare: Model, raw: RawState, earlier: readonly Dropped[]): ParsedState {
	const dropped: Dropped[] = [...earlier];
	const refuse = (key: string, reason: DropReason, given?: unknown) => {
		dropped.push(drop(key, reason, given));
	};

	const version = typeof raw.version === 'string' && VERSION.test(raw.version) ? raw.version : null;
	if (version === null && isGiven(raw.version)) refuse('v', 'broken', raw.version);

	const goal = bare.goals.find(({ id }) => id === raw.goal)?.id ?? null;
	if (goal === null && isGiven(raw.goal)) {
		if (isText(raw.goal) && raw.goal !== '') refuse(raw.goal, 'unknown-goal');
		else refuse('goal', 'broken', raw.goal);
	}

	const text = (key: string, given: unknown, limit?: number): string => {
		if (isText(given) ? isTooLong(given, limit) : isGiven(given)) refuse(key, isText(given) ? 'too-long' : 'broken');
		return isText(given) ? cleanName(given, limit) : '';
	};
	const name = text('name', raw.name);
	const issuer = text('issuer', raw.issuer);

	const concerns: Partial<Record<ConcernId, string>> = {};
	if (isGiven(raw.concerns) && !isRecord(raw.concerns)) refuse('concerns', 'broken');
	for (const [id, given] of Object.entries(isRecord(raw.concerns) ? raw.concerns : {})) {
		const concern = CONCERN_IDS.find((one) => one === id);
		const title = concern ? text(id, given, CONCERN_LIMIT) : '';
		if (concern && title !== '') concerns[concern] = title;
		else if (!concern) refuse(id, 'unknown-key');
	}
	const model = withConcerns(bare, concerns);

	const order = readOrder(model, raw.order);
	if (isGiven(raw.order) && !order?.isWhole) refuse('order', order ? 'completed' : 'broken');

	const asked = readAsked(model, raw.asked);
	if (isGiven(raw.asked) && asked === undefined) refuse('asked', 'broken');

	const answers = raw.answers.flatMap(([key, given]): readonly (readonly [string, Answer])[] => {
		const question = model.questions.find(({ id }) => id === key);
		const answer = cleanAnswer(given);
		if (!question || !answer || !resolveAnswer(question, answer)) {
			if (question) refuse(key, answer ? 'unknown-answer' : 'broken', given);
			else refuse(key, 'unknown-key');
			return [];
		}
		if (answer.kind !== 'measure') return [[key, answer]];
		const numbers = Object.entries(answer.numbers);
		const kept = numbers.filter(([, number]) => number >= 0);
		for (const [, number] of numbers) if (number < 0) refuse(key, 'negative', number);
		return kept.length === 0 ? [] : [[key, { ...answer, numbers: Object.fromEntries(kept) }]];
	});
	answers.sort(([a], [b]) => compareIds(a, b));
	return {
		state: {
			goal,
			name,
			issuer,
			order: order?.groups ?? null,
			concerns: sortConcerns(concerns),
			asked: asked ?? [],
			answers: Object.fromEntries(answers),
			provenance: cleanProvenances(raw.provenance, Object.fromEntries(answers)),
		},
		version,
		dropped,
	};
}

/** In their fixed order, so that equal states are equal byte by byte. */
function sortConcerns(concerns: Partial<Record<ConcernId, string>>): Concerns {
	return Object.fromEntries(CONCERN_IDS.flatMap((id) => (concerns[id] ? [[id, concerns[id]]] : [])));
}

/** Questions that the model has, sorted; those it has no more are left out without a word, because nothing was answered. */
function readAsked(model: Model, raw: unknown): readonly string[] | undefined {
	if (!Array.isArray(raw)) return undefined;
	return model.questions
		.map(({ id }) => id)
		.filter((id) => raw.includes(id))
		.sort(compareIds);
}

/** `isWhole` where nothing had to be left out or added. Undefined where no factor is known. */
function readOrder(model: Model, raw: unknown): { readonly groups: Order; readonly isWhole: boolean } | undefined {
	if (!Array.isArray(raw)) return undefined;
	const given = raw.map((group: unknown) => (Array.isArray(group) ? group.filter(isText).sort(compareIds) : []));
	if (!model.factors.some(({ id }) => given.some((group) => group.includes(id)))) return undefined;
	const groups = completeOrder(model, given);
	const isComplete = JSON.stringify(groups) === JSON.stringify(given);
	return { groups, isWhole: isComplete && raw.flat().length === given.flat().length };
}

function isText(raw: unknown): raw is string {
	return typeof raw === 'string';
}

function isGiven(raw: unknown): boolean {
	return raw !== undefined && raw !== null;
}
