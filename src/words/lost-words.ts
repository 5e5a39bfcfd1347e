import { isNewer, type LeftOut, leftOut } from '~/model/keeping/left-out.ts';
import { formatLibrary, parseLibrary } from '~/model/keeping/library.ts';
import type { Dropped } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { droppedWords, firstOf } from './dropped-words.ts';
import { keptQuestionName } from './kept-names.ts';

/** What of a library or a file its reader could not use. */
const lost = (content: FitContent, dropped: readonly Dropped[]): readonly string[] =>
	dropped.map((one) => {
		if (one.key === 'assessments') return 'At least one assessment is damaged, or there are more than 200 of them.';
		if (one.key === 'records') return 'At least one decision is damaged, or there are more than 200 of them.';
		return one.reason === 'unknown-goal' ? `This fit check has no goal “${one.key}”.` : droppedWords(content, one);
	});

/** What the parts of an assessment and a decision are called. What is not here stands under its own name. */
const PARTS: Readonly<Record<string, string>> = {
	name: 'the name',
	issuer: 'who issues it',
	goal: 'the goal',
	order: 'the order of importance',
	asked: 'what you have asked',
	decision: 'what you decided',
	until: 'what you wait for',
	because: 'your reasons',
	thinkAgain: 'what would make you think again',
	lookBack: 'the day to look back',
	outcome: 'what happened',
	progress: 'how far it has come',
	hindsight: 'whether you would decide the same again',
	note: 'your note',
	finding: 'what the fit check said',
	preset: 'the kind of alternative',
};
const LISTS: Readonly<Record<string, string>> = { assessments: 'assessment', records: 'decision' };

/** As much of what somebody wrote as is enough to know it by. */
const QUOTED = 60;
const quoted = (value: unknown) => {
	if (typeof value === 'number' || typeof value === 'boolean') return `: “${value}”`;
	if (typeof value !== 'string') return '';
	const start = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(value)]
		.slice(0, QUOTED + 1)
		.map(({ segment }) => segment);
	return `: “${start.length > QUOTED ? `${start.slice(0, QUOTED).join('')}…` : value}”`;
};

/** What a reader did not take, found by comparing: where it stood, and what it was. */
function leftOutWords(content: FitContent, { path, value, kept }: LeftOut): string {
	const [list, place, ...rest] = path;
	const item = typeof place === 'number' ? LISTS[String(list)] : undefined;
	const inItem = item ? `In ${item} ${Number(place) + 1}, ` : '';
	const names = (item ? rest : path).filter((name): name is string => typeof name === 'string' && name !== 'state');
	const last = names.at(-1);
	if (path.length === 0) return 'It is damaged, and nothing of it can be read.';
	if (last === undefined) return item ? `The ${item} at place ${Number(place) + 1} could not be read.` : `“${list}” could not be read.`;
	const under = names[0] === 'answers' || names[0] === 'provenance' ? names[1] : undefined;
	const what =
		under === undefined
			? (PARTS[last] ?? `“${last}”`)
			: `${names[0] === 'answers' ? 'the answer to' : 'where the answer came from to'} “${keptQuestionName(content, under)}”`;
	const said = kept === undefined ? `this page could not use ${what}${quoted(value)}.` : `there was no room for the end of ${what}.`;
	return inItem ? inItem + said : said.charAt(0).toUpperCase() + said.slice(1);
}

/** What of a library or a file could not be used, in at most ten sentences and a count. What its reader has named is not told again. */
export function allLost(content: FitContent, dropped: readonly Dropped[], left: readonly LeftOut[]): readonly string[] {
	const named = new Set<unknown>(dropped.map(({ key }) => key));
	const goals = dropped.some(({ reason }) => reason === 'unknown-goal');
	const others = left.filter(({ path }) => !(named.has('') || path.some((name) => named.has(name)) || (goals && path.at(-1) === 'goal')));
	return firstOf([...lost(content, dropped), ...others.map((one) => leftOutWords(content, one))]);
}

/** What of a file this page could not take, with a sentence before it that says so; nothing where all of it was taken. */
export function lostOfFile(content: FitContent, text: string): readonly string[] {
	const { library, version, dropped } = parseLibrary(content.model, text);
	const lost = allLost(content, dropped, leftOut(text, formatLibrary(content.model, library)));
	return [
		...(isNewer(version)
			? [`A newer version of this site saved it (version ${version}). This page took what it knows, and the file stays as it is.`]
			: []),
		...(lost.length > 0 ? ['Left out, because it could not be used:', ...lost] : []),
	];
}
