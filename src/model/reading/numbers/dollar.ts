import type { Line } from './segments.ts';

/** Groups whose phrases tell which dollar a text means are named by its code: `$AUD`. */
const NAMED = /^\$([A-Z]{3})$/;

/** The code of the dollar that a text means by a bare `$`: that of the country whose words it has most of. Undefined where none has more. */
export function dollarOf(lines: readonly Line[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { marks } of lines)
		for (const code of new Set(marks.flatMap(({ group }) => NAMED.exec(group)?.[1] ?? []))) counts.set(code, (counts.get(code) ?? 0) + 1);
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
