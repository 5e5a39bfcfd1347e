import { type Instrument, routesOf } from '../../src/instruments/manifest.ts';
import { readInstruments } from '../../src/integrations/instruments.ts';
import { ROOT } from './repository.ts';

/** Every instrument of this repository, by shelf. */
export const INSTRUMENTS = await readInstruments(ROOT);

/** Whether an address is one of a route's: `/fit/sheet/change-career/` of `/fit/sheet/[goal]/`. */
export function isOf(pattern: string, address: string): boolean {
	const parts = (path: string) => path.split('/');
	const [wanted, given] = [parts(pattern), parts(address)];
	return wanted.length === given.length && wanted.every((part, at) => part === given[at] || (/^\[.+\]$/.test(part) && given[at] !== ''));
}

/** An instrument's own pages among those of a built site: of each of its routes the first. */
export function pagesOf(instrument: Instrument, addresses: readonly string[]): readonly string[] {
	return routesOf(instrument).flatMap(({ pattern }) => addresses.find((address) => isOf(pattern, address)) ?? []);
}
