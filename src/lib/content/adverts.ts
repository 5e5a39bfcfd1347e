import { getCollection } from 'astro:content';
import type { LookFor } from '../../model/advert-log.ts';
import type { AdvertCues } from '../../model/reading/adverts/types.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Adverts to try the log on, and what is looked for in them. */
export interface AdvertSample {
	readonly lookFor: LookFor;
	readonly text: string;
}

/**
 * How adverts are worded.
 *
 * @throws where `content/cues/adverts.yaml` is missing
 */
export const loadAdvertCues = oncePerBuild(async (): Promise<AdvertCues> => {
	const [cues] = await getCollection('advertCues');
	if (!cues) throw new Error('content/cues/adverts.yaml is missing: it holds the phrases by which adverts are read.');
	return cues.data;
});

/** @throws where `content/samples/adverts.yaml` is missing */
export const loadAdvertSample = oncePerBuild(async (): Promise<AdvertSample> => {
	const [sample] = await getCollection('advertSamples');
	if (!sample) throw new Error('content/samples/adverts.yaml is missing: it is what the advert log offers to try.');
	return sample.data;
});
