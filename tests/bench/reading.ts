/**
 * How well the reading desk reads: `npm run bench:reading` (Node 24). For each set of labelled texts it prints, question by question, how many
 * offers are right, how many facts are found, how many false alarms there are, and the claims that are found; then how the time grows with the
 * length of a text. A set to measure with is named on the command line and only then read, as `-- own-held`, so that nobody tunes on it: of it
 * no single text is shown. `--misses` shows what went wrong, `--json` prints what the method page shows.
 */

import { readText } from '../../src/model/reading/read.ts';
import type { Reading } from '../../src/model/reading/types.ts';
import { wilsonInterval } from '../../src/model/values/wilson.ts';
import { CORPUS_SETS, type CorpusSet, type LabelledText, OPEN_SETS, readCorpus } from '../reading/corpus.ts';
import { addCounts, type Counts, type Miss, type Rate, scoreQuestion } from '../reading/score.ts';
import { readCues } from '../support/cues.ts';

const cues = readCues();
const arguments_ = process.argv.slice(2);
const asJson = arguments_.includes('--json');
const named = CORPUS_SETS.filter((set) => arguments_.includes(set));
const sets: readonly CorpusSet[] = named.length > 0 ? named : OPEN_SETS;
const MEASURING: readonly CorpusSet[] = ['own-held'];

const percent = (share: number) => Math.round(share * 100);
const show = (rate: Rate) => {
	const { lo, hi } = wilsonInterval(rate.right, rate.of);
	return rate.of === 0 ? '—' : `${rate.right}/${rate.of} ${percent(rate.right / rate.of)} % (${percent(lo)}–${percent(hi)})`;
};

interface SetResult {
	readonly set: CorpusSet;
	readonly texts: number;
	readonly byQuestion: Readonly<Record<string, Counts>>;
	readonly all: Counts;
	readonly claims: Rate;
	readonly misses: readonly Miss[];
	/** Texts that are nothing of the kind, and are read as silent on everything. */
	readonly silentOnOthers: Rate;
}

function claimsFound(read: readonly (readonly [LabelledText, Reading])[]): Rate {
	const places = read.flatMap(([{ text, claims }, reading]) =>
		claims.map(({ quote }) => {
			const start = text.indexOf(quote);
			return reading.claims.some((found) => found.start < start + quote.length && start < found.end);
		}),
	);
	return { right: places.filter(Boolean).length, of: places.length };
}

function measure(set: CorpusSet): SetResult {
	const texts = readCorpus(set).filter(({ kind }) => kind !== 'advert');
	const questions = [...new Set(texts.flatMap(({ labels }) => Object.keys(labels)))];
	const read = texts.map((text) => [text, readText(cues, text.text, { questions })] as const);
	const scored = questions.map((question) => [question, scoreQuestion(question, read)] as const);
	const others = read.filter(([{ kind }]) => kind === 'none');
	return {
		set,
		texts: texts.length,
		byQuestion: Object.fromEntries(scored.map(([question, { counts }]) => [question, counts])),
		all: addCounts(scored.map(([, { counts }]) => counts)),
		claims: claimsFound(read),
		misses: scored.flatMap(([, { misses }]) => misses),
		silentOnOthers: {
			right: others.filter(([, reading]) => reading.findings.every(({ status }) => status === 'silent')).length,
			of: others.length,
		},
	};
}

function print({ set, texts, byQuestion, all, claims, misses, silentOnOthers }: SetResult): void {
	console.log(`\n${set}: ${texts} texts`);
	const line = (name: string, { offersStrict, offersLenient, facts, falseAlarms, looksHere }: Counts) =>
		console.log(
			[
				name.padEnd(24),
				show(offersStrict).padEnd(24),
				show(offersLenient).padEnd(24),
				show(facts).padEnd(24),
				show(falseAlarms).padEnd(24),
				looksHere,
			].join(''),
		);
	console.log(
		`${'question'.padEnd(24)}${'offers right, strict'.padEnd(24)}${'lenient'.padEnd(24)}${'facts found'.padEnd(24)}${'false alarms'.padEnd(24)}look here`,
	);
	for (const [question, counts] of Object.entries(byQuestion)) line(question, counts);
	line('all', all);
	console.log(`claims found ${show(claims)}; silent on what is nothing of the kind ${show(silentOnOthers)}`);
	if (MEASURING.includes(set)) return;
	const byText = [...Map.groupBy(misses, ({ id }) => id)]
		.map(([id, its]) => ({ id, its, weight: its.reduce((sum, { weight }) => sum + weight, 0) }))
		.sort((a, b) => b.weight - a.weight);
	console.log(
		`worst: ${byText
			.slice(0, 10)
			.map(({ id, weight }) => `${id} ${weight}`)
			.join(', ')}`,
	);
	if (!arguments_.includes('--misses')) return;
	for (const { id, question, what, label, given } of misses)
		console.log(`\n${what}: ${id} ${question}\n  label ${label}\n  given ${given}`);
}

/** Milliseconds for texts of 1, 10 and 100 kB, made of those of the corpus: the median of several readings. */
function times(): readonly { readonly bytes: number; readonly milliseconds: number }[] {
	const all = readCorpus('given')
		.map(({ text }) => text)
		.join('\n\n');
	const questions = cues.questions.map(({ question }) => question);
	return [1_000, 10_000, 100_000].map((bytes) => {
		const text = all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
		const runs = Array.from({ length: 9 }, () => {
			const start = performance.now();
			readText(cues, text, { questions });
			return performance.now() - start;
		}).sort((a, b) => a - b);
		return { bytes, milliseconds: runs[4] ?? 0 };
	});
}

const results = sets.map(measure).filter(({ texts }) => texts > 0);
const took = times();
const [small] = took;
if (asJson) {
	console.log(JSON.stringify({ sets: results.map(({ misses, ...rest }) => rest) }, null, '\t'));
} else {
	results.forEach(print);
	console.log(
		`\ntime: ${took.map(({ bytes, milliseconds }) => `${bytes / 1000} kB ${milliseconds.toFixed(1)} ms (${(milliseconds / (small?.milliseconds ?? 1)).toFixed(0)})`).join(', ')}`,
	);
}
