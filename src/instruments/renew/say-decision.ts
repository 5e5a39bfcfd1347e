import { questionOf } from '~/model/look-up.ts';
import type { RenewalDecision } from '~/model/renewal/decide-renewal.ts';
import type { RenewalContent, RenewalOptionWording, RenewalQuestionWording } from '~/model/renewal/wording.ts';
import { headline } from './result-words.ts';

/** The words of a question. @throws where content has none */
export function wordingOf({ wordings }: Pick<RenewalContent, 'wordings'>, question: string): RenewalQuestionWording {
	const found = wordings.find(({ id }) => id === question);
	if (!found) throw new Error(`There is no question "${question}" of renewing.`);
	return found;
}

/** The words of an answer. @throws where content has none */
export function optionOf(content: Pick<RenewalContent, 'wordings'>, question: string, option: string): RenewalOptionWording {
	const found = wordingOf(content, question).options[option];
	if (!found) throw new Error(`The question "${question}" has no answer "${option}".`);
	return found;
}

/** What a decision says first. */
export interface SaidDecision {
	readonly headline: string;
	/** What to do where it is ruled out. */
	readonly lifts: readonly string[];
	/** It cannot be renewed, although it is required for work that the reader has not said they would give up. */
	readonly isStillNeeded: boolean;
}

/** The one sentence of a decision. */
export function sayDecision(content: RenewalContent, decision: RenewalDecision): SaidDecision {
	const { kind, because, isRequired } = decision;
	if (kind !== 'ruled-out')
		return {
			headline: headline(
				decision,
				because.map((question) => wordingOf(content, question).inSentence),
			),
			lifts: [],
			isStillNeeded: false,
		};
	// The option that rules it out is the question's only one that does.
	const ruling = because.flatMap((question) => {
		const option = questionOf(content, question).options.find(({ dealBreaker }) => dealBreaker);
		return option ? [optionOf(content, question, option.id)] : [];
	});
	const isUnused = content.questions.some(({ id, reckoned }) => reckoned === 'use' && because.includes(id));
	const isStillNeeded = isRequired && !isUnused;
	const said = ruling.map(({ inSentence }) => inSentence);
	return { headline: headline(decision, said, isStillNeeded), lifts: ruling.flatMap(({ lift }) => lift ?? []), isStillNeeded };
}
