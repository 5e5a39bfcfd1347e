import { entriesStore } from '~/device/entries.ts';
import type { Entries, IsField } from '~/model/keeping/entries.ts';

/**
 * What is entered: `day` or `weeks` until it is needed, `pace` in hours a week, `limit`, `breadth`, `licence`; a tick (`yes`) in `who-` for each who
 * has to recognise it and in `named-` for each route that the authority names; and by route what was told of one offer, `hours-` and `price-`.
 */
export const isField: IsField = (field) =>
	/^(?:day|weeks|pace|limit|breadth|licence|who-(?:nobody|own-employer|employers|university|body)|(?:named|hours|price)-[a-z][a-z0-9-]{0,40})$/.test(
		field,
	);

export const STORE = entriesStore('routes', isField);

/** A tick in a box. */
export const TICK = 'yes';

/** Made up, to try it with. */
export const EXAMPLE: Entries = { weeks: '26', pace: '6', limit: '500', breadth: 'skill', 'who-employers': TICK, licence: 'no' };
