/**
 * Everything the device keeps beside the open assessment: the other assessments, and the decisions.
 * `{"v":"1","assessments":[{"state":{…},"preset":null,"isCompared":true}],"records":[{…}]}`.
 * The same form is a file: what is exported can be loaded again, here or elsewhere. It may come from anybody.
 */

import type { Assessment } from '../state/assessment.ts';
import { drop } from '../state/read-state.ts';
import { type Dropped, type FitState, isEmptyState } from '../state/state.ts';
import { parseJson, readStored, writeStored } from '../state/stored.ts';
import type { Model } from '../types.ts';
import { isRecord } from '../values/is-record.ts';
import { MODEL_VERSION } from '../version.ts';
import { type DecisionRecord, readRecord, writeRecord } from './decision-record.ts';

export interface Library {
	readonly assessments: readonly Assessment[];
	readonly records: readonly DecisionRecord[];
}

export const EMPTY_LIBRARY: Library = { assessments: [], records: [] };

/** More of each than anybody keeps, so that a file cannot fill a device. */
export const LIBRARY_LIMIT = 200;

/** Longer text is refused whole. */
export const LIBRARY_TEXT_LIMIT = 2_000_000;

const VERSION = /^[0-9a-z.-]{1,16}$/;
const PRESET = /^[a-z][a-z0-9-]{0,39}$/;

export interface ParsedLibrary {
	readonly library: Library;
	/** Version of the model that wrote it, or null when it does not say. */
	readonly version: string | null;
	readonly dropped: readonly Dropped[];
}

/** Reads what `formatLibrary` wrote, or anything else: what cannot be used is named and the rest kept. Null and '' hold nothing. */
export function parseLibrary(model: Model, json: string | null): ParsedLibrary {
	if (json === null || json === '') return { library: EMPTY_LIBRARY, version: null, dropped: [] };
	const raw = json.length > LIBRARY_TEXT_LIMIT ? undefined : parseJson(json);
	if (!isRecord(raw)) return { library: EMPTY_LIBRARY, version: null, dropped: [drop('', 'broken')] };
	const dropped: Dropped[] = [];
	const list = (key: string): readonly unknown[] => {
		const given = raw[key];
		if (given !== undefined && !Array.isArray(given)) dropped.push(drop(key, 'broken'));
		if (Array.isArray(given) && given.length > LIBRARY_LIMIT) dropped.push(drop(key, 'broken'));
		return Array.isArray(given) ? given.slice(0, LIBRARY_LIMIT) : [];
	};
	const assessments = list('assessments').flatMap((one): readonly Assessment[] => {
		if (!isRecord(one) || !isRecord(one.state)) {
			dropped.push(drop('assessments', 'broken'));
			return [];
		}
		const { state, version, dropped: lost } = readStored(model, one.state);
		dropped.push(...lost);
		const preset = typeof one.preset === 'string' && PRESET.test(one.preset) ? one.preset : null;
		const kept = { state, preset, isCompared: one.isCompared === true };
		return [version === null || version === MODEL_VERSION ? kept : { ...kept, version }];
	});
	const records = list('records').flatMap((one): readonly DecisionRecord[] => {
		const parsed = readRecord(model, one);
		dropped.push(...(parsed?.dropped ?? [drop('records', 'broken')]));
		return parsed ? [parsed.record] : [];
	});
	const unique = records.filter((record, at) => records.findIndex(({ id }) => id === record.id) === at);
	dropped.push(...records.slice(unique.length).map(() => drop('records', 'broken')));
	const version = typeof raw.v === 'string' && VERSION.test(raw.v) ? raw.v : null;
	return { library: { assessments, records: unique }, version, dropped };
}

/** One line of JSON; equal libraries give equal text. */
export function formatLibrary(model: Model, { assessments, records }: Library): string {
	return JSON.stringify({
		v: MODEL_VERSION,
		assessments: assessments.map((one) => writeAssessment(model, one)),
		records: records.map((record) => writeRecord(model, record)),
	});
}

function writeAssessment(model: Model, { state, preset, isCompared, version }: Assessment): Readonly<Record<string, unknown>> {
	return { state: { ...writeStored(state, model.questions), v: version ?? MODEL_VERSION }, preset, isCompared };
}

/** What makes an assessment the same as another, wherever it stands: equal text for equal ones. */
export function textOf({ questions }: Model, { state, preset }: Assessment): string {
	return JSON.stringify([writeStored(state, questions), preset]);
}

/**
 * Where an assessment stands in a library that another tab may have changed since it was at this place: there, or elsewhere; −1 where it is
 * gone.
 */
export function placeOf(model: Model, { assessments }: Library, wanted: Assessment, place: number): number {
	const isWanted = (one: Assessment | undefined) => one !== undefined && textOf(model, one) === textOf(model, wanted);
	return isWanted(assessments[place]) ? place : assessments.findIndex(isWanted);
}

/** The library with an assessment that was open until now. One that holds nothing is not kept. */
export function setAside(library: Library, state: FitState, preset: string | null = null, version?: string | null): Library {
	if (isEmptyState(state)) return library;
	const kept = { state, preset, isCompared: false };
	const added = version && version !== MODEL_VERSION ? { ...kept, version } : kept;
	return { ...library, assessments: [...library.assessments, added] };
}

/** The library without the assessment at a place, counted from 0. */
export function takeOut(library: Library, place: number): Library {
	return { ...library, assessments: library.assessments.filter((_, at) => at !== place) };
}

/** The library with another assessment at a place. */
export function replaceAt(library: Library, place: number, next: Assessment): Library {
	return { ...library, assessments: library.assessments.map((one, at) => (at === place ? next : one)) };
}
