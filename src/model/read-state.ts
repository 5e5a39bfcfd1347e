import { cleanAnswer } from './clean-answer.ts';
import { cleanName, isTooLong } from './clean-name.ts';
import { compareIds, completeOrder } from './order.ts';
import { resolveAnswer } from './resolve-answer.ts';
import type { Order } from './result.ts';
import type { Dropped, DropReason, ParsedState } from './state.ts';
import type { Answer, Model } from './types.ts';

/** What a link or a file holds, before anything is believed. Absent parts are undefined or null. */
export interface RawState {
	readonly version: unknown;
	readonly goal: unknown;
	readonly name: unknown;
	/** Lists of factor ids. */
	readonly order: unknown;
	/** Answers by question id. */
	readonly answers: readonly (readonly [string, unknown])[];
}

/** Form of a version. */
const VERSION = /^[0-9a-z.-]{1,16}$/;

/** Enough of a key to recognise it by. */
const KEY_LIMIT = 40;

/** Names one thing that was left out; its key is made fit to print. */
export function drop(key: string, reason: DropReason): Dropped {
	return { key: cleanName(key, KEY_LIMIT), reason };
}

/**
 * Keeps what this model can use and names the rest. Answers come out sorted by question id, so that equal states are
 * equal byte by byte.
 *
 * @param earlier what was left out before it came to this
 */
export function readState(model: Model, raw: RawState, earlier: readonly Dropped[]): ParsedState {
	const dropped: Dropped[] = [...earlier];
	const refuse = (key: string, reason: DropReason) => {
		dropped.push(drop(key, reason));
	};

	const version = typeof raw.version === 'string' && VERSION.test(raw.version) ? raw.version : null;
	if (version === null && isGiven(raw.version)) refuse('v', 'broken');

	const goal = model.goals.find(({ id }) => id === raw.goal)?.id ?? null;
	if (goal === null && isGiven(raw.goal)) refuse('goal', 'unknown-goal');

	const name = typeof raw.name === 'string' ? cleanName(raw.name) : '';
	if (typeof raw.name === 'string' ? isTooLong(raw.name) : isGiven(raw.name)) refuse('name', 'broken');

	const order = readOrder(model, raw.order);
	if (isGiven(raw.order) && !order?.isWhole) refuse('order', 'broken');

	const answers = raw.answers.flatMap(([key, given]): readonly (readonly [string, Answer])[] => {
		const question = model.questions.find(({ id }) => id === key);
		const answer = cleanAnswer(given);
		if (question && answer && resolveAnswer(question, answer)) return [[key, answer]];
		refuse(key, question ? (answer ? 'unknown-answer' : 'broken') : 'unknown-key');
		return [];
	});
	answers.sort(([a], [b]) => compareIds(a, b));
	return {
		state: { goal, name, order: order?.groups ?? null, answers: Object.fromEntries(answers) },
		version,
		dropped,
	};
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
