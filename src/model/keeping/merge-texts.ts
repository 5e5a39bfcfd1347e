/** What two tabs wrote at the same instant, put together. */

import { parseJson } from '../state/stored.ts';
import { isRecord } from '../values/is-record.ts';

/** A change of one text of JSON to another; null where there was nothing, or is nothing any more. */
export interface TextChange {
	readonly base: string | null;
	readonly text: string | null;
}

/**
 * A text with the changes that this page has made beside it, oldest first. A part that the page has not changed is theirs. One that it has changed is
 * this page's own where theirs is what it was at some time of those changes: the other tab had heard of some of them, or of none. Anything else is a
 * change of the other's, and stands. What both added to a list alike is there once, and what got the same id from both gets the next free one.
 *
 * @returns undefined where one of them took everything away, or wrote what nobody can read: then theirs stands
 */
export function mergeTexts(changes: readonly TextChange[], theirs: string | null): string | undefined {
	const own = changes.slice(changes.findLastIndex(({ text }) => text === null) + 1);
	const steps = own.map(({ base, text }) => [parseJson(base ?? '{}'), parseJson(text ?? '')] as const);
	const other = theirs === null ? undefined : parseJson(theirs);
	if (steps.length === 0 || other === undefined || steps.some(([, to]) => to === undefined)) return undefined;
	try {
		return JSON.stringify(merge(steps, other));
	} catch {
		// Nested deeper than anything of ours.
		return undefined;
	}
}

const text = (value: unknown) => JSON.stringify(value);

/** What a part was, and what this page made of it. */
type Step = readonly [from: unknown, to: unknown];

function merge(steps: readonly Step[], theirs: unknown): unknown {
	const made = steps.filter(([from, to]) => text(from) !== text(to));
	const mine = made.at(-1)?.[1];
	if (made.length === 0) return theirs;
	if (isRecord(mine) && isRecord(theirs)) {
		const part = (whole: unknown, key: string) => (isRecord(whole) ? whole[key] : undefined);
		const keys = new Set([theirs, ...made.map(([, to]) => to)].flatMap((one) => (isRecord(one) ? Object.keys(one) : [])));
		const merged = (key: string) =>
			merge(
				made.map(([from, to]) => [part(from, key), part(to, key)]),
				theirs[key],
			);
		return Object.fromEntries([...keys].map((key) => [key, merged(key)]));
	}
	if (made.flat().some((one) => text(one) === text(theirs))) return mine;
	return made.reduce((now, [from, to]) => (isFlat(to) && isFlat(now) ? mergeLists(isFlat(from) ? from : [], to, now) : now), theirs);
}

/** Whether a value is a list that things can be added to: of lists within lists nobody could tell what is the same. */
const isFlat = (value: unknown): value is readonly unknown[] => Array.isArray(value) && !value.some(Array.isArray);

const idOf = (one: unknown) => (isRecord(one) ? one['id'] : undefined);

function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
	const has = (list: readonly unknown[], one: unknown) =>
		list.some((other) => text(other) === text(one) || (idOf(one) !== undefined && idOf(other) === idOf(one)));
	const kept = theirs
		.filter((one) => has(mine, one) || !has(base, one))
		.map((one) => {
			const find = (list: readonly unknown[]) => list.find((other) => idOf(other) === idOf(one));
			return idOf(one) !== undefined && has(base, one) ? merge([[find(base), find(mine)]], one) : one;
		});
	const renamed = new Map<unknown, unknown>();
	for (const one of mine) {
		if (has(base, one) || kept.some((other) => text(other) === text(one))) continue;
		const id = idOf(one);
		const isTaken = id !== undefined && kept.some((other) => idOf(other) === id);
		if (isTaken) renamed.set(id, freeId(id, [...kept, ...mine]));
		kept.push(isTaken && isRecord(one) ? { ...one, id: renamed.get(id) } : one);
	}
	// What points to one of mine goes on pointing to it.
	return kept.map((one) => {
		const isMine =
			isRecord(one) &&
			renamed.has(one['repeats']) &&
			mine.some((other) => idOf(other) === one['id'] || renamed.get(idOf(other)) === one['id']);
		return isMine ? { ...one, repeats: renamed.get(one['repeats']) } : one;
	});
}

/** As many digits at the end of an id are counted on; of more, one more would change nothing. */
const DIGITS = 12;

/** An id like this one that nothing of a list has: the next number, or the same with the next number at its end. */
function freeId(id: unknown, list: readonly unknown[]): unknown {
	const text = String(id);
	let at = text.length;
	while (at > text.length - DIGITS && /\d/.test(text[at - 1] ?? '')) at--;
	const start = at === text.length ? '' : text.slice(0, at);
	for (let next = Number(text.slice(at)) + 1; ; next++) {
		const free = typeof id === 'number' ? next : start + next;
		if (!list.some((one) => idOf(one) === free)) return free;
	}
}
