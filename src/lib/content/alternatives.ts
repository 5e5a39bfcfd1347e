import { type CollectionEntry, getCollection } from 'astro:content';
import type { Alternative } from '../../model/state/assessment.ts';
import { shareOwnAnswers } from '../../model/state/own-answers.ts';
import { EMPTY_STATE } from '../../model/state/state.ts';
import { writeStored } from '../../model/state/stored.ts';
import { loadExamples, toAnswers } from './examples.ts';
import { loadFit } from './model.ts';
import { oncePerBuild } from './once-per-build.ts';

/** An alternative with the text that gives the reasons for its answers. */
export interface AlternativeContent extends Alternative {
	readonly entry: CollectionEntry<'alternatives'>;
}

/**
 * In their order.
 *
 * @throws where an answer does not exist or is about the reader, and where not exactly one alternative stands in every comparison
 */
export const loadAlternatives = oncePerBuild(async (): Promise<readonly AlternativeContent[]> => {
	const { model } = await loadFit();
	const entries = (await getCollection('alternatives')).sort((a, b) => a.data.order - b.data.order);
	const always = entries.filter(({ data }) => data.always);
	if (always.length !== 1)
		throw new Error(
			`content/alternatives/, always: exactly one alternative stands in every comparison, and ${always.map(({ id }) => id).join(', ') || 'none'} says so.`,
		);
	return entries.map((entry) => {
		const { id, data } = entry;
		const file = `content/alternatives/${id}.mdx`;
		const answers = toAnswers(model, data.answers, file);
		const credentialOnly = shareOwnAnswers(model, {}, answers);
		for (const question of Object.keys(answers))
			if (JSON.stringify(answers[question]) !== JSON.stringify(credentialOnly[question]))
				throw new Error(`${file}, answers, ${question}: this is about the reader, who answers it once for all candidates. Leave it out.`);
		return { id, title: data.title, label: data.label, summary: data.summary, isAlways: data.always, answers, entry };
	});
});

/** The worked examples as candidates, by id, in the form that devices keep. What is about the person of an example is left out. */
export const listExampleCandidates = oncePerBuild(async (): Promise<Readonly<Record<string, ReturnType<typeof writeStored>>>> => {
	const { model } = await loadFit();
	return Object.fromEntries(
		(await loadExamples()).map(({ id, data, answers }) => [
			id,
			writeStored({ ...EMPTY_STATE, name: data.credential, answers: shareOwnAnswers(model, {}, answers) }, model.questions),
		]),
	);
});
