import { expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { readCollection } from '../support/content.ts';

const begun = readCollection('changes')
	.filter(({ data }) => data['version'] !== undefined)
	.sort((a, b) => (String(a.data['date']) < String(b.data['date']) ? -1 : 1));

test('the newest version that a change tells of is the one that computes', () => {
	expect(begun).not.toEqual([]);
	expect(begun.at(-1)?.data['version']).toBe(MODEL_VERSION);
});

test('no version begins twice', () => {
	const versions = begun.map(({ data }) => data['version']);
	expect(new Set(versions).size).toBe(versions.length);
});
