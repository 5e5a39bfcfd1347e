import type { FindFirst } from '~/model/compare/find-first.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { Enough, Lead, Sureness } from '~/model/compare/lead.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { countWords } from '~/words/count-words.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import { cap } from '~/words/state-words.ts';
import { VERDICTS_IN_SENTENCE } from '~/words/words.ts';

/** What a comparison says first: in a sentence or two who is ahead, how surely, and whether that is good enough; and of each candidate. */

const quoted = (name: string | undefined) => `“${name}”`;

const HOW: Readonly<Record<Sureness, string>> = {
	always: 'however you weigh it',
	nearly: 'nearly however you weigh it',
	mostly: 'in most ways you could weigh it',
};

interface Told {
	readonly lead: Lead;
	readonly results: readonly Result[];
	readonly names: readonly string[];
}

interface ToldWithReasons extends Told {
	readonly content: PersonalContent;
}

/** Who is ahead, and whether that is good enough. */
export const lead = (content: PersonalContent, { lead, results }: FullComparison, names: readonly string[]): string => {
	const told = { content, lead, results, names };
	const { out, saying } = lead;
	switch (saying.kind) {
		case 'none-left':
			return out.length === 2 ? 'Both are ruled out as things stand.' : `All ${countWords(out.length)} are ruled out as things stand.`;
		case 'too-few':
			return `There are not enough answers to compare yet: ${tooFew(told)}.`;
		case 'only':
			return `${quoted(names[saying.first])} is the only one that is not ruled out${firstEnough(told, saying.first)}.`;
		case 'ahead':
			return `${ahead(told, saying.first)} ${HOW[saying.how]}${firstEnough(told, saying.first)}.`;
		case 'level':
			return `${nameAll(told, saying.between)} come out level${allEnough(told, saying.between)}.`;
		case 'close':
			return `${nameAll(told, saying.between)} are close: which is stronger depends on ${
				saying.dependsOn === 'answers' ? 'answers you do not have yet' : 'what matters more to you'
			}${allEnough(told, saying.between)}.`;
	}
};

/** Those that the sentence leaves out; '' where there are none. */
export const leftOut = ({ lead, results }: FullComparison, names: readonly string[]): string => {
	const told = { lead, results, names };
	const { kind } = lead.saying;
	const out = kind === 'level' || kind === 'close' || kind === 'too-few' ? ruledOut(told) : '';
	return kind === 'too-few' || lead.few.length === 0
		? out
		: `${out} ${tooFew(told)} before ${lead.few.length === 1 ? 'it' : 'they'} can be compared.`.trimStart();
};

const nameAll = ({ names }: Told, places: readonly number[]) => listAll(places.map((place) => quoted(names[place])));

/** "“B” needs 3 more answers". */
const tooFew = ({ lead, results, names }: Told) =>
	listAll(
		lead.few.map((place) => {
			const count = results[place]?.answersToRange ?? 0;
			return `${quoted(names[place])} needs ${plural(count, { one: '1 more answer', other: '# more answers' })}`;
		}),
	);
const ruledOut = (told: Told) => {
	const { out } = told.lead;
	return out.length === 0 ? '' : `${nameAll(told, out)} ${out.length === 1 ? 'is' : 'are'} ruled out.`;
};
const ahead = (told: Told, first: number) => {
	const { lead, names } = told;
	const [best, count] = [lead.ranked === 2 ? 'the stronger' : 'the strongest', countWords(lead.ranked)];
	const out = ruledOut(told);
	if (lead.few.length > 0) return `${out} Of the ${count} with enough answers, ${quoted(names[first])} is ${best}`.trimStart();
	if (out) return `${out} Of the other ${count}, ${quoted(names[first])} is ${best}`;
	return `${quoted(names[first])} is ${best} of the ${count}`;
};

/** The reasons for which one is held back. */
const heldBack = ({ content, results }: ToldWithReasons, place: number) => {
	const reasons = (results[place]?.cappedBy ?? []).map((hold) => cap(content, hold));
	return `held back${reasons.length > 0 ? `: ${listAll(reasons)}` : ''}`;
};

/** Of several that have the same in common; '' where they have not. */
const inCommon = (enough: Enough, count: number) => {
	if (enough === 'good') return count === 2 ? 'both are good enough' : 'all of them are good enough';
	if (enough === 'held-back') return '';
	const none = count === 2 ? 'neither' : 'none of them';
	return enough === 'open' ? `${none} is yet known to be good enough` : `${none} is good enough`;
};

/** Of the one that is ahead, with the others where they are better known or where all are alike. */
const firstEnough = (told: ToldWithReasons, first: number): string => {
	const { lead, results } = told;
	const ranked = lead.order.slice(0, lead.ranked);
	const own = lead.enough[first] ?? 'open';
	const common =
		ranked.length > 1 && own !== 'good' && ranked.every((place) => lead.enough[place] === own) ? inCommon(own, ranked.length) : '';
	if (common) return `; ${own === 'weak' ? 'but ' : ''}${common}`;
	const good = ranked.filter((place) => place !== first && lead.enough[place] === 'good');
	const others = good.length === 0 ? '' : `, while ${nameAll(told, good)} ${good.length === 1 ? 'is' : 'are'}`;
	switch (own) {
		case 'good':
			return `, and it is good enough: ${VERDICTS_IN_SENTENCE[results[first]?.verdict ?? 'open']}`;
		case 'open':
			return `; it is not yet known to be good enough${others}`;
		case 'weak':
			return `; but it is not good enough${others}`;
		case 'held-back':
			return `; but it is ${heldBack(told, first)}${good.length === 0 ? '' : `. ${nameAll(told, good)} ${good.length === 1 ? 'is' : 'are'} good enough`}`;
	}
};

/** Of several of which none is ahead. */
const allEnough = (told: ToldWithReasons, places: readonly number[]): string => {
	const of = (enough: Enough) => places.filter((place) => told.lead.enough[place] === enough);
	const [first = 'open'] = places.map((place) => told.lead.enough[place]);
	const common = places.every((place) => told.lead.enough[place] === first) ? inCommon(first, places.length) : '';
	if (common) return `; ${common}`;
	const say = (enough: Enough, one: string, many: string) => {
		const some = of(enough);
		return some.length === 0 ? [] : [`${nameAll(told, some)} ${some.length === 1 ? one : many}`];
	};
	// The second time the words are understood.
	const enough = of('good').length > 0 ? '' : ' good enough';
	const parts = [
		...say('good', 'is good enough', 'are good enough'),
		...say('open', `is not yet known to be${enough}`, `are not yet known to be${enough}`),
		...say('weak', 'is not good enough', 'are not good enough'),
		...of('held-back').map((place) => `${quoted(told.names[place])} is ${heldBack(told, place)}`),
	];
	return `. ${parts.join('; ')}`;
};

export const leadTitle = 'Which is stronger';
export const findFirstTitle = 'Find this out first';
/** Whose answer it is. */
export const whose = (names: readonly string[], { place }: FindFirst) =>
	place === null ? 'For all of them' : `For ${quoted(names[place])}`;
/** What the answer could do. */
export const does = (names: readonly string[], { does }: FindFirst, lead: Lead) => {
	const [first = 0] = lead.order;
	if (does === 'rules-out') return 'The answer could rule it out.';
	if (does === 'settles') return `The answer could show whether ${quoted(names[first])} is good enough.`;
	return lead.ranked === 2 ? 'The answer could change which of the two is stronger.' : 'The answer could change which one is strongest.';
};
/** Whom to ask, and how long it takes. */
export const whom = ({ findOut: { whom, minutes } }: QuestionWording) => `${INFORMANT_NAMES[whom]}. ${minutes} minutes.`;
export const answerIt = 'Answer it here';

/** How many of its questions wait for an answer, and how many of these could rule it out. */
export const open = (count: number, checks: number) => {
	if (count === 0) return 'No question is open.';
	const open = plural(count, { one: '1 question is open', other: '# questions are open' });
	return checks === 0 ? `${open}.` : `${open}; ${plural(checks, { one: '1 could rule it out', other: '# could rule it out' })}.`;
};
export const changeAnswers = 'Change answers';
