import { isConcernId } from '~/model/state/concerns.ts';
import type { Dropped } from '~/model/state/state.ts';
import type { MeasureKind } from '~/model/types.ts';
import type { AnyContent } from '~/model/wording.ts';
import { keptQuestionName } from './kept-names.ts';
import { plural } from './plural.ts';

/** What to enter where a measure was answered in some other way, such as by having no deadline. */
const INSTEAD: Readonly<Record<MeasureKind, string>> = {
	time: ' You can still say that you have no deadline: enter the weeks that you would give it.',
	cost: '',
};

/** What holds for a question whose answer could not be used. */
const OPEN = 'so it counts as not known yet.';

/** What a part of a state is called that is no question. */
const PARTS: Readonly<Record<string, string>> = {
	v: 'The version',
	name: 'The name',
	issuer: 'The name of who issues it',
	goal: 'The goal',
	order: 'The order of importance',
	concerns: 'What was added to the factors',
	'concern-1': 'The name of what was added first',
	'concern-2': 'The name of what was added second',
	asked: 'The list of what was asked',
	answers: 'The list of answers',
	provenance: 'Where answers came from',
};

/** What was left out, in a sentence, and where something else can take its place in two. */
export function droppedWords(content: AnyContent, { key, reason, found }: Dropped): string {
	const name = keptQuestionName(content, key);
	// In a link the name of a concern has a key of its own.
	const part = PARTS[key.replace(/-name$/, '')];
	switch (reason) {
		case 'unknown-key':
			return `“${key}” is not a question in this fit check.`;
		case 'unknown-goal':
			return `This fit check has no goal “${key}”, so choose one.`;
		case 'unknown-answer': {
			const kind = content.model.questions.find(({ id }) => id === key)?.measure?.kind;
			const given = found ? `“${found}” is not, or no longer,` : 'your answer is no longer';
			return `${name}: ${given} one of the answers to this question, ${OPEN}${kind ? INSTEAD[kind] : ''}`;
		}
		case 'negative':
			return `${name}: ${found} is less than 0, so this number was left out.`;
		case 'too-long':
			return key
				? `${part ?? name} is longer than there is room for here, so its end was cut off.`
				: 'The link is longer than any that this site makes, so nothing in it was read.';
		case 'repeated':
			return `${part ?? (name === key ? `“${key}”` : name)} is in the link more than once. The first one counts.`;
		case 'completed':
			return 'The order of importance did not name each factor once. It was put right.';
		case 'broken':
			if (key === 'v' && found) return `The version that it gives, “${found}”, could not be read. The answers are kept.`;
			if (part && !(isConcernId(key) && found)) return `${part} could not be read, so it was left out.`;
			if (!key) return 'Part of it is damaged and could not be read.';
			return found ? `${name}: “${found}” cannot be an answer, ${OPEN}` : `${name}: the answer is damaged, ${OPEN}`;
	}
}

/** As many sentences as somebody reads. */
const MOST = 10;

/** The first ten, each once, and how many more there are. */
export function firstOf(sentences: readonly string[]): readonly string[] {
	const all = [...new Set(sentences)];
	if (all.length <= MOST) return all;
	return [
		...all.slice(0, MOST),
		plural(all.length - MOST, { one: 'There is 1 more of this kind.', other: 'There are # more of this kind.' }),
	];
}

/** What was left out of a state, in at most ten sentences and a count. */
export const someDropped = (content: AnyContent, dropped: readonly Dropped[]): readonly string[] =>
	firstOf(dropped.map((one) => droppedWords(content, one)));
