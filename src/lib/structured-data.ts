import { SITE_LINE, SITE_NAME } from './site.ts';

/**
 * What a page is, as schema.org has it, for search engines and whoever else reads pages by machine. Every page pays for it with its bytes, so it
 * says only what the head does not: no author, because no person wrote the guide, and no day of publication, because none is kept.
 */

/** A thing of schema.org. Properties whose value is undefined are left out. */
export interface Thing {
	readonly '@type': string;
	readonly [property: string]: unknown;
}

/** A page above another one. */
interface Above {
	readonly href: string;
	readonly label: string;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** An address as another site needs it: absolute where the site's own is known. */
export function absolute(href: string, site: URL | undefined): string {
	return site ? new URL(href, site).href : href;
}

/** A day without its time: 2026-11-23. */
export function isoDay(day: Date): string {
	return day.toISOString().slice(0, 10);
}

/**
 * A page to be read.
 *
 * @param isList it only lists what other pages lean on
 */
export function articleThing(page: { readonly title: string; readonly reviewed: Date; readonly isList?: boolean }): Thing {
	return {
		'@type': page.isList ? 'CollectionPage' : 'Article',
		headline: page.title,
		dateModified: isoDay(page.reviewed),
		inLanguage: 'en',
		license: LICENCE,
	};
}

/** The pages above a page, outermost first, as the page itself prints them; none where there are none. */
export function breadcrumbThings(crumbs: readonly Above[], site: URL | undefined): readonly Thing[] {
	if (crumbs.length === 0) return [];
	const itemListElement = crumbs.map(({ href, label }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name: label,
		item: absolute(href, site),
	}));
	return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/** An instrument: a program that runs in the page, for nothing. */
export function instrumentThing(instrument: { readonly label: string; readonly line: string }): Thing {
	return {
		'@type': 'WebApplication',
		name: instrument.label,
		description: instrument.line,
		applicationCategory: 'EducationalApplication',
		operatingSystem: 'Any',
		browserRequirements: 'JavaScript',
		isAccessibleForFree: true,
	};
}

/** The site, with the address of its search. `search` has `{query}` in the place of what is searched. */
export function siteThing(search: string): Thing {
	return {
		'@type': 'WebSite',
		name: SITE_NAME,
		description: SITE_LINE,
		inLanguage: 'en',
		license: LICENCE,
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: search },
			'query-input': 'required name=query',
		},
	};
}

/** The glossary. Its terms are without their addresses, for which the page has no room. */
export function glossaryThing(terms: readonly { readonly term: string; readonly meaning: string }[]): Thing {
	return {
		'@type': 'DefinedTermSet',
		hasDefinedTerm: terms.map(({ term, meaning }) => ({ '@type': 'DefinedTerm', name: term, description: meaning })),
	};
}

/** The text of a data block that may stand in a page: one graph of all its things. */
export function toDataBlock(things: readonly Thing[]): string {
	const [first] = things;
	const whole = things.length === 1 ? first : { '@graph': things };
	return JSON.stringify({ '@context': 'https://schema.org', ...whole }).replaceAll('<', '\\u003c');
}
