/**
 * Stands in for Astro's `astro:content`, which only exists inside a build. A test puts entries in, the code under test gets them out.
 */
export interface Entry {
	readonly id: string;
	readonly data: object;
	readonly filePath?: string;
	readonly body?: string;
}

const collections = new Map<string, readonly Entry[]>();

/** Replaces every collection. One that is not named is empty. */
export function setCollections(named: Readonly<Record<string, readonly Entry[]>>): void {
	collections.clear();
	for (const [name, entries] of Object.entries(named)) collections.set(name, entries);
}

/** A fresh list on each call, as Astro gives it: callers sort it in place. */
export async function getCollection(name: string): Promise<Entry[]> {
	return [...(collections.get(name) ?? [])];
}
