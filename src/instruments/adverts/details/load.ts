import { loadOnce } from '~/parts/use-lazy.ts';

/** What changes the names of an advert and joins it with another one: apart from `../later/load.ts`, which leads to what shows adverts. */
export const ADVERT_DETAILS = loadOnce(() => import('../AdvertDetails.tsx'));
