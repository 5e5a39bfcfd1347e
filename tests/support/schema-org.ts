/** What a value of a property may be: text, a number, yes or no, a day, an address, or a thing of one of these types. */
type Range = 'text' | 'number' | 'boolean' | 'day' | 'address' | readonly string[];

/**
 * The types and properties of schema.org that pages use, as version 30.0 of the vocabulary has them. A property that a page adds has to be looked
 * up there first: https://schema.org/docs/full.html. The annotation `query-input` is explained at https://schema.org/docs/actions.html.
 */
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
	Article: { headline: 'text', dateModified: 'day', inLanguage: 'text', license: 'address' },
	CollectionPage: { headline: 'text', dateModified: 'day', inLanguage: 'text', license: 'address' },
	BreadcrumbList: { itemListElement: ['ListItem'] },
	ListItem: { position: 'number', name: 'text', item: 'address' },
	WebApplication: {
		name: 'text',
		description: 'text',
		applicationCategory: 'text',
		operatingSystem: 'text',
		browserRequirements: 'text',
		isAccessibleForFree: 'boolean',
	},
	WebSite: { name: 'text', description: 'text', inLanguage: 'text', license: 'address', potentialAction: ['SearchAction'] },
	SearchAction: { target: ['EntryPoint'], 'query-input': 'text' },
	EntryPoint: { urlTemplate: 'address' },
	DefinedTermSet: { hasDefinedTerm: ['DefinedTerm'] },
	DefinedTerm: { name: 'text', description: 'text' },
};

const IS: Readonly<Record<Extract<Range, string>, (value: unknown) => boolean>> = {
	text: (value) => typeof value === 'string' && value.trim() !== '',
	number: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
	address: (value) => typeof value === 'string' && /^(?:https?:\/\/[^/]+)?\//.test(value),
};

/** What is wrong with a thing, one sentence each. */
function findFaults(thing: unknown, wanted?: readonly string[]): string[] {
	const { '@type': type, ...properties } = Object(thing) as Record<string, unknown>;
	const known = VOCABULARY[String(type)];
	if (!known) return [`schema.org as we use it has no type ${type}`];
	if (wanted && !wanted.includes(String(type))) return [`${type} stands where ${wanted.join(' or ')} does`];
	return Object.entries(properties).flatMap(([name, value]) => {
		const range = known[name];
		if (range === undefined) return [`${type} has no property ${name}`];
		if (typeof range === 'string') return IS[range](value) ? [] : [`${name} of ${type} is no ${range}: ${JSON.stringify(value)}`];
		return [value].flat().flatMap((one) => findFaults(one, range));
	});
}

/** The things in a data block, those of a graph one by one. */
export function thingsOf(block: string): readonly Readonly<Record<string, unknown>>[] {
	const { '@context': _, '@graph': graph, ...thing } = JSON.parse(block);
	return graph ?? [thing];
}

/** What is wrong with a data block, one sentence each. */
export function findDataFaults(block: string): string[] {
	const context = JSON.parse(block)['@context'];
	return [
		...(context === 'https://schema.org' ? [] : [`the context is ${context}`]),
		...thingsOf(block).flatMap((thing) => findFaults(thing)),
	];
}
