// What is installed: nothing runs by itself but what is known to, everything is the same each time, and little of it reaches readers.
import { describe, expect, test } from 'vitest';
import { billOf, IN_BROWSER, type Lock, nameAt } from '../support/bill-of-materials.ts';
import { findImports } from '../support/imports.ts';
import { filesIn, readText } from '../support/repository.ts';

const LOCK: Lock = JSON.parse(readText('package-lock.json'));
const PACKAGES = Object.entries(LOCK.packages).filter(([place]) => place !== '');
const PROJECT = JSON.parse(readText('package.json'));

/** Packages that run a script of their own when they are installed, and what it does (`src/decisions/2026-11-29-what-is-installed.md`). */
const KNOWN_SCRIPTS: Readonly<Record<string, string>> = {
	esbuild: 'It looks whether its program for this machine was installed with it.',
	node: 'It puts the runtime for this machine in its place.',
};

/** Folders of what is sent to readers. */
const SENT = ['src/model', 'src/device', 'src/words', 'src/parts', 'src/instruments'];
/** What of them a page or a build is made with. */
const AT_BUILD = /\.json\.ts$|\/manifest\.ts$|\/instrument\.ts$/;

/** The package of an import; none for a file of ours, a module that the build makes, and what Node brings. */
const PACKAGE = /^(?!\.|~\/|[a-z]+:)(?:@[\w-]+\/)?[\w.-]+/;

describe('of what is installed', () => {
	test('every package is there and has a hash, so that nobody can change it unseen', () => {
		expect(PACKAGES.length).toBeGreaterThan(100);
		expect(PACKAGES.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([place]) => place)).toEqual([]);
	});

	test('only known packages run a script, and only these are allowed to', () => {
		const scripts = PACKAGES.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameAt(place));
		expect(scripts.toSorted()).toEqual(Object.keys(KNOWN_SCRIPTS).toSorted());
		expect(Object.keys(PROJECT.allowScripts).toSorted()).toEqual(Object.keys(KNOWN_SCRIPTS).toSorted());
	});

	test('every direct dependency is pinned, and the lock file has that version', () => {
		const direct = Object.entries<string>({ ...PROJECT.dependencies, ...PROJECT.devDependencies });
		expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
		expect(direct.filter(([name, version]) => LOCK.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
	});

	test('nothing is sent to readers but what the bill of materials says so of', () => {
		const files = SENT.flatMap((folder) => filesIn(folder, /\.tsx?$/)).filter((file) => !AT_BUILD.test(file));
		const names = files.flatMap((file) => findImports(file, readText(file))).flatMap((path) => PACKAGE.exec(path)?.[0] ?? []);
		const imported = new Set(names);
		expect([...imported].toSorted()).toEqual(['preact', 'stemmer']);
		for (const name of [...imported, ...Object.keys(IN_BROWSER)]) {
			expect(IN_BROWSER[name], name).toBeDefined();
			expect(LOCK.packages[`node_modules/${name}`]?.dev, name).toBeUndefined();
		}
	});
});

describe('the bill of materials', () => {
	test('has every package with its version, licence, hash and use', () => {
		const { components } = billOf(LOCK) as { components: readonly Record<string, unknown>[] };
		expect(components).toHaveLength(PACKAGES.length);
		expect(components.filter(({ version, licenses, hashes, purl }) => !(version && licenses && hashes && purl))).toEqual([]);
	});

	test('says of a package what it is for, and what it does by itself', () => {
		const packages = {
			'': {},
			'node_modules/preact': { version: '1.2.3', license: 'MIT', integrity: 'sha512-AAEC' },
			'node_modules/@a/b/node_modules/@c/d': {
				version: '2.0.0',
				license: '(MIT OR Apache-2.0)',
				integrity: 'sha512-AAEC',
				dev: true,
				hasInstallScript: true,
			},
		};
		expect(billOf({ name: 'site', version: '0.1.0', packages })).toMatchObject({
			bomFormat: 'CycloneDX',
			specVersion: '1.5',
			components: [
				{
					name: 'preact',
					purl: 'pkg:npm/preact@1.2.3',
					scope: 'required',
					licenses: [{ license: { name: 'MIT' } }],
					hashes: [{ alg: 'SHA-512', content: '000102' }],
					properties: [{ name: 'used for', value: 'browser' }, { name: 'sent to readers' }],
				},
				{
					'bom-ref': 'node_modules/@a/b/node_modules/@c/d',
					group: '@c',
					name: 'd',
					purl: 'pkg:npm/%40c/d@2.0.0',
					scope: 'excluded',
					licenses: [{ expression: '(MIT OR Apache-2.0)' }],
					properties: [{ value: 'work' }, { name: 'install script', value: 'yes' }],
				},
			],
		});
	});
});
