import type { AdvertCues } from '../../src/model/reading/adverts/types.ts';
import { advertCues } from '../../src/schemas/advert-cues.ts';
import { readCollection } from './content.ts';

/** How adverts are worded, as the advert log gets it. */
export function readAdvertCues(): AdvertCues {
	return advertCues.parse(readCollection('cues').find(({ id }) => id === 'adverts')?.data);
}
