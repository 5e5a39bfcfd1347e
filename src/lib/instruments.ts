import { byShelf, type Door, type Instrument, type InstrumentManifest } from '../instruments/manifest.ts';
import { url } from './urls.ts';

const manifests = import.meta.glob<InstrumentManifest>('../instruments/*/instrument.ts', { eager: true, import: 'default' });

/** Every instrument, by shelf. */
export const INSTRUMENTS: readonly Instrument[] = Object.entries(manifests)
	.map(([path, manifest]) => ({ name: path.split('/').at(-2) ?? path, ...manifest }))
	.sort(byShelf);

/** What a page leads to: a step of "My decision", or a door beside it. */
interface Way {
	readonly href: string;
	readonly label: string;
	/** Where the instrument is, with the base path. */
	readonly address: string;
}

/** The steps of "My decision", in the order in which a decision goes. */
export const STEPS: readonly Way[] = INSTRUMENTS.flatMap(({ address, steps = [] }) =>
	steps.map(({ label, fragment = '' }) => ({ href: url(address + fragment), label, address: url(address) })),
);

/** The doors beside them; the one that leads to what the device keeps comes first. */
export const DOORS: readonly (Way & Door)[] = INSTRUMENTS.flatMap(({ address, door }) =>
	door ? [{ ...door, href: url(address), address: url(address) }] : [],
).sort((a, b) => Number(b.leadsToKept ?? false) - Number(a.leadsToKept ?? false));

/** Whether an instrument belongs to "My decision": it has steps, or leads to what is kept. */
export function isOfDecision({ steps, door }: InstrumentManifest): boolean {
	return steps !== undefined || door?.leadsToKept === true;
}

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
