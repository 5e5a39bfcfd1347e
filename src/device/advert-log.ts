import type { AdvertLog } from '~/model/advert-log.ts';
import { EMPTY_LOG } from '~/model/advert-log.ts';
import { formatLog, parseLog } from '~/model/keeping/advert-log.ts';
import { ADVERTS_KEY } from './keys.ts';
import { type KeyedStore, keyedStore } from './store.ts';

/** The log of adverts. An empty one is taken off the device. */
export const ADVERT_LOG: KeyedStore<AdvertLog> = keyedStore(ADVERTS_KEY, {
	parse: parseLog,
	format: (log) => (log === EMPTY_LOG ? null : formatLog(log)),
});
