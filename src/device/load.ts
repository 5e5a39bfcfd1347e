import type { LinkReader } from './use-link.ts';

/** Opening another assessment: needed when something goes to the library, which most visits never ask for. */
export const loadOpenInPlace = () => import('./open-in-place.ts');

/** Reads a link's answers with what loads only where an address has some: few come with a link. */
export const readLinkLater: LinkReader = (model, fragment) =>
	import('./read-link.ts').then(
		({ parseFragment }) => parseFragment(model, fragment),
		() => undefined,
	);
