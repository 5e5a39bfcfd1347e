import { byShelf, type Instrument, type InstrumentManifest } from '../instruments/manifest.ts';
import { url } from './urls.ts';

const manifests = import.meta.glob<InstrumentManifest>('../instruments/*/instrument.ts', { eager: true, import: 'default' });

/** Every instrument, by shelf. */
export const INSTRUMENTS: readonly Instrument[] = Object.entries(manifests)
	.map(([path, manifest]) => ({ name: path.split('/').at(-2) ?? path, ...manifest }))
	.sort(byShelf);

/** The pages of the fit check, in the order of the line above each of them. */
export const TABS = INSTRUMENTS.filter(({ tab }) => tab !== undefined).sort((a, b) => (a.tab ?? 0) - (b.tab ?? 0));

/**
 * Where an instrument is, without the base path.
 *
 * @param name of its folder
 * @throws where there is no such instrument
 */
export function addressOf(name: string): string {
	const found = INSTRUMENTS.find((instrument) => instrument.name === name);
	if (!found) throw new Error(`There is no instrument "${name}" in src/instruments/.`);
	return found.address;
}

/** Where a page links to an instrument, with the base path. */
export function instrumentUrl(name: string): string {
	return url(addressOf(name));
}
