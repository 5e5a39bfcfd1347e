/** An import as a bundler writes it: the file, and the module's name within the file where that holds several. */
const WRITTEN = /\bimport\(["'`](?:.*\/)?([^"'`]+)["'`]\)(?:\.then\(\w+=>\w+\.(\w+)\))?/;

/** How often each file did not arrive. */
const failures = new Map<string, number>();

/**
 * Runs what imports a module; the build puts this around every import of that kind. Browsers may remember that an address failed, as Firefox does, so another try
 * asks by another address.
 *
 * @throws where the module does not arrive; the next call tries again
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
	const [, file = '', member] = WRITTEN.exec(String(load)) ?? [];
	const before = failures.get(file) ?? 0;
	try {
		if (!file || before === 0) return await load();
		// All files of the build lie beside this one.
		const found = await import(/* @vite-ignore */ new URL(`${file}#${before}`, import.meta.url).href);
		return member ? found[member] : found;
	} catch (error) {
		failures.set(file, before + 1);
		throw error;
	}
}
