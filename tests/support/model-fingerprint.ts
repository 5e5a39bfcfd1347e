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

function questionData({ id, factor, about, options, tally, measure, canBeSetAside }: Question): unknown {
	return {
		id,
		factor,
		about: about ?? 'credential',
		canBeSetAside: canBeSetAside ?? false,
		options: options && sorted(options.map((one) => ({ ...one, dealBreaker: scopeOf(one.dealBreaker), caps: scopeOf(one.caps) }))),
		tally: tally && {
			scale: tally.scale,
			dealBreaker: tally.dealBreaker && { read: tally.dealBreaker.read, for: scopeOf(tally.dealBreaker.for) },
		},
		measure: measure && { kind: measure.kind, scale: measure.scale },
	};
}

/** Twelve digits that differ wherever the data of two models differ, whatever the order of files, keys and ties. */
export function fingerprintModel({ goals, factors, questions }: Model): string {
	const data = {
		goals: sorted(goals.map(({ id, order }) => ({ id, order: order.map(sorted) }))),
		factors: sorted(factors.map(({ id }) => id)),
		questions: sorted(questions.map(questionData)),
	};
	return createHash('sha256').update(canonical(data)).digest('hex').slice(0, 12);
}
