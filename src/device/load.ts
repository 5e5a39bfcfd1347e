import type { LinkReader } from './use-link.ts';

/** The library: needed when something goes into it, which most visits never ask for. */
export const loadDeviceLibrary = () => import('./device-library.ts');

/** Reads a link's answers with what loads only where an address has some: few come with a link. */
export const readLinkLater: LinkReader = (model, fragment) =>
	import('~/model/state/fragment.ts').then(
		({ parseFragment }) => parseFragment(model, fragment),
		() => undefined,
	);
