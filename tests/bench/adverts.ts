/**
 * How well job adverts are read: `npm run bench:adverts` (Node 24). For each set of labelled texts, and for all of them in one log, it prints how
 * many adverts get their class, how many are known to ask for the skill, how many repeats are recognised, and how many different vacancies are
 * taken for one. `--misses` shows what went wrong; a set is named as in `-- own-held`.
 */
import { scoreAdverts } from '../reading/adverts.ts';
import { CORPUS_SETS, type CorpusSet, OPEN_SETS } from '../reading/corpus.ts';
import { readAdvertCues } from '../support/advert-cues.ts';

const cues = readAdvertCues();
const arguments_ = process.argv.slice(2);
const named = CORPUS_SETS.filter((set) => arguments_.includes(set));
const runs: readonly (readonly CorpusSet[])[] =
	named.length > 0 ? named.map((set) => [set]) : [...OPEN_SETS.map((set) => [set]), OPEN_SETS];

for (const sets of runs) {
	const { adverts, ofRole, wrongClass, wrongSkill, repeats, missed, merged } = scoreAdverts(sets, cues);
	const right = (of: number, wrong: readonly string[]) => `${of - wrong.length}/${of}`;
	console.log(
		`${sets.join(' + ')}: class ${right(ofRole, wrongClass)}, skill ${right(adverts.length, wrongSkill)}, repeats ${right(repeats, missed)}, different ones merged ${merged.length}`,
	);
	if (!arguments_.includes('--misses')) continue;
	for (const [what, lines] of Object.entries({ class: wrongClass, skill: wrongSkill, missed, merged }))
		for (const line of lines) console.log(`  ${what}: ${line}`);
}
