import { createHash } from 'node:crypto';
import type { Model, Question, Scope } from '../../src/model/types.ts';

/** JSON with keys sorted and without what is undefined, so that the order of front matter makes no difference. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).filter(([, one]) => one !== undefined);
	return `{${fields
		.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
		.sort()
		.join(',')}}`;
}

/** Lists whose order means nothing, in one order. */
const sorted = (list: readonly unknown[]) => list.map(canonical).sort();

function scopeOf(scope: Scope | undefined): unknown {
	if (scope === undefined || scope === 'all') return scope;
	return 'only' in scope ? { only: sorted(scope.only) } : { except: sorted(scope.except) };
}

// The minutes of finding something out, and what is asked first, order the questions and change no score: they are not among the data.
function questionData(question: Question): unknown {
	const { id, factor, about, options, tally, measure, canBeSetAside, onlyFor, dropsOutWhenFree, suspendedWhenRequired } = question;
	return {
		id,
		factor,
		about: about ?? 'credential',
		canBeSetAside: canBeSetAside ?? false,
		onlyFor: onlyFor && sorted(onlyFor),
		dropsOutWhenFree,
		suspendedWhenRequired,
		options: options && sorted(options.map((one) => ({ ...one, dealBreaker: scopeOf(one.dealBreaker), caps: scopeOf(one.caps) }))),
		tally: tally && {
			scale: tally.scale,
			dealBreaker: tally.dealBreaker && { read: tally.dealBreaker.read, for: scopeOf(tally.dealBreaker.for) },
		},
		measure,
	};
}

/** Twelve digits that differ wherever the data of two models differ, whatever the order of files, keys and ties. */
export function fingerprintModel({ goals, factors, questions }: Model): string {
	const data = {
		goals: sorted(goals.map(({ id, order, setAside }) => ({ id, order: order.map(sorted), setAside: setAside && sorted(setAside) }))),
		factors: sorted(factors.map(({ id }) => id)),
		questions: sorted(questions.map(questionData)),
	};
	return createHash('sha256').update(canonical(data)).digest('hex').slice(0, 12);
}
