import { getCollection, getEntry } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';

/** A published share of people who finished, with its bearings. */
export interface CompletionRate {
	/** Id of the source that says it. */
	readonly source: string;
	/** Of a hundred. */
	readonly share: number;
	readonly who: string;
	readonly when: string;
	readonly measuredBy: string;
}

/**
 * In their order.
 *
 * @throws where a rate rests on a source that is not there or may not be cited
 */
export const loadCompletionRates = oncePerBuild(async (): Promise<readonly CompletionRate[]> => {
	const entries = (await getCollection('completionRates')).sort((a, b) => a.data.order - b.data.order);
	for (const { id, data } of entries) {
		const source = await getEntry('sources', data.source);
		if (!source?.data.cite_ok || !source.data.text_seen)
			throw new Error(`content/completion-rates/${id}.yaml, source: "${data.source}" is no source that may be cited.`);
	}
	return entries.map(({ data: { order: _, ...rate } }) => rate);
});
