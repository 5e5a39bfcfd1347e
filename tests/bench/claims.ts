/**
 * How many of the claims that people marked in texts are found: `node tests/bench/claims.ts texts.json` (Node 24). The file is a list of texts,
 * each with `id`, `kind`, `text` and `claims`, which are quotes of it. Printed are the share that is found, what is missed, and every find
 * that nobody marked, to be judged by hand.
 */
import { readFileSync } from 'node:fs';
import { findClaims, prepareClaims } from '../../src/model/reading/find-claims.ts';
import { sentencesOf } from '../../src/model/reading/match-text.ts';
import type { ClaimCues } from '../../src/model/reading/types.ts';
import { readCollection } from '../support/content.ts';

interface MarkedText {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly claims: readonly { readonly kind: string; readonly quote: string }[];
}

const [, , path] = process.argv;
if (!path) throw new Error('Name the file of texts.');
const texts = JSON.parse(readFileSync(path, 'utf8')) as readonly MarkedText[];
const prepared = prepareClaims(readCollection('claims').map(({ id, data }) => ({ ...(data as Omit<ClaimCues, 'claim'>), claim: id })));

let marked = 0;
let hit = 0;
const missed: string[] = [];
const further = new Map<string, string[]>();
for (const { id, kind, text, claims } of texts) {
	const found = findClaims(prepared, sentencesOf(text));
	const places = claims.map(({ quote }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
	marked += claims.length;
	for (const [index, { start, end }] of places.entries()) {
		const matches = found.filter((one) => one.start < end && start < one.end);
		if (matches.length > 0) hit++;
		else missed.push(`${id}  ${claims[index]?.kind}: ${claims[index]?.quote}`);
		if (process.argv.includes('--all')) console.log(`${claims[index]?.kind} -> ${matches.map(({ claim }) => claim).join(', ')}`);
	}
	for (const one of found)
		if (!places.some(({ start, end }) => one.start < end && start < one.end))
			further.set(kind, [...(further.get(kind) ?? []), `${id}  ${one.claim}: ${text.slice(one.start, one.end)}`]);
}
console.log(`found ${hit} of ${marked} (${Math.round((100 * hit) / marked)} %)\nmissed:\n${missed.join('\n')}`);
for (const [kind, lines] of further) console.log(`\nfurther finds in texts of kind ${kind}: ${lines.length}\n${lines.join('\n')}`);
