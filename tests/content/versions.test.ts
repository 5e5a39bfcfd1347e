import { expect, test } from 'vitest';
import { MODEL_FINGERPRINTS, MODEL_VERSION } from '../../src/model/version.ts';
import { readRealModel } from '../model/real-model.ts';
import { readCollection } from '../support/content.ts';
import { fingerprintModel } from '../support/model-fingerprint.ts';

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

test('no value, scale, order or goal of the model changes without a new version', () => {
	const fingerprint = fingerprintModel(readRealModel());
	const todo = [
		`The data of the model in content/ are no longer those of version ${MODEL_VERSION}. Results can differ, and links and records must say so:`,
		`- src/model/version.ts: raise MODEL_VERSION, and give it a line of its own in MODEL_FINGERPRINTS: '${fingerprint}'.`,
		'- content/changes/: add an entry with `results: changed` and the new `version`.',
	].join('\n');
	expect(fingerprint, todo).toBe(MODEL_FINGERPRINTS[MODEL_VERSION]);
});

test('every version that has begun has a fingerprint of its own', () => {
	expect(Object.keys(MODEL_FINGERPRINTS)).toEqual(begun.map(({ data }) => data['version']));
	expect(new Set(Object.values(MODEL_FINGERPRINTS)).size).toBe(begun.length);
});
