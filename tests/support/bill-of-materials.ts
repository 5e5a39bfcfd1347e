/** What this site is made of, from the lock file, as a CycloneDX bill of materials. */
import { basename } from 'node:path';

/** A package as the lock file has it. */
export interface LockedPackage {
	readonly version?: string;
	/** As the registry states it; absent where the package names none. */
	readonly license?: string;
	/** Hash of what the registry sent, as npm checks it. */
	readonly integrity?: string;
	/** Only needed to work on the site, not to build it. */
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly hasInstallScript?: boolean;
}

export interface Lock {
	readonly name: string;
	readonly version: string;
	/** By place: `node_modules/a/node_modules/b`; the project itself stands under ''. */
	readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Packages of which something is sent to readers, with what that is. All others only build or test. */
export const IN_BROWSER: Readonly<Record<string, string>> = {
	astro: 'the runtime of islands',
	'@astrojs/preact': 'what brings an island to life',
	preact: 'what draws the instruments',
	pagefind: 'the search, with its WebAssembly',
	stemmer: 'the stem of a word, where somebody searches',
};

/** The name of a package, from its place in the lock file. */
export const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

const FORMS: Readonly<Record<string, string>> = { sha512: 'SHA-512', sha384: 'SHA-384', sha256: 'SHA-256', sha1: 'SHA-1' };

/** `sha512-…` as CycloneDX writes it. */
function hashOf(integrity: string): { readonly alg: string; readonly content: string } {
	const at = integrity.indexOf('-');
	return {
		alg: FORMS[integrity.slice(0, at)] ?? integrity.slice(0, at),
		content: Buffer.from(integrity.slice(at + 1), 'base64').toString('hex'),
	};
}

/** The bill of materials of a lock file, CycloneDX 1.5. Equal lock files give equal bills. */
export function billOf({ name, version, packages }: Lock): object {
	const components = Object.entries(packages)
		.filter(([place]) => place !== '')
		.map(([place, { version = '', license, integrity, dev, hasInstallScript }]) => {
			const whole = nameAt(place);
			const sent = dev ? undefined : IN_BROWSER[whole];
			const [group, own] = whole.startsWith('@') ? [whole.slice(0, whole.indexOf('/')), basename(whole)] : [undefined, whole];
			return {
				type: 'library',
				'bom-ref': place,
				...(group && { group }),
				name: own,
				version,
				purl: `pkg:npm/${whole.replace('@', '%40')}@${version}`,
				scope: dev ? 'excluded' : 'required',
				...(license && { licenses: [/ (?:OR|AND) /.test(license) ? { expression: license } : { license: { name: license } }] }),
				...(integrity && { hashes: [hashOf(integrity)] }),
				properties: [
					{ name: 'used for', value: sent ? 'browser' : dev ? 'work' : 'build' },
					...(sent ? [{ name: 'sent to readers', value: sent }] : []),
					...(hasInstallScript ? [{ name: 'install script', value: 'yes' }] : []),
				],
			};
		});
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
		components,
	};
}
