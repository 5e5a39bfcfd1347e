/**
 * Everything the device keeps beside the open assessment: the other assessments, and the decisions.
 * `{"v":"1","assessments":[{"state":{…},"preset":null,"isCompared":true}],"records":[{…}]}`.
 * The same form is a file: what is exported can be loaded again, here or elsewhere. It may come from anybody.
 */
import { isRecord } from './clean-answer.ts';
import { type DecisionRecord, nextRecordId, readRecord, writeRecord } from './decision-record.ts';
import { drop } from './read-state.ts';
import { type Dropped, type FitState, isEmptyState } from './state.ts';
import { parseJson, readStored, writeStored } from './stored.ts';
import type { Model } from './types.ts';
import { MODEL_VERSION } from './version.ts';

/** One candidate that is not open in the fit check now. */
export interface Assessment {
	readonly state: FitState;
	/** Id of the alternative it began as, or null for a credential. */
	readonly preset: string | null;
	/** It stands in the comparison. */
	readonly isCompared: boolean;
}

export interface Library {
	readonly assessments: readonly Assessment[];
	readonly records: readonly DecisionRecord[];
}

export const EMPTY_LIBRARY: Library = { assessments: [], records: [] };

/** More than anybody keeps, so that a file cannot fill a device. */
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
		const parsed = readStored(model, one.state);
		dropped.push(...parsed.dropped);
		const preset = typeof one.preset === 'string' && PRESET.test(one.preset) ? one.preset : null;
		return [{ state: parsed.state, preset, isCompared: one.isCompared === true }];
	});
	const records = list('records').flatMap((one): readonly DecisionRecord[] => {
		const parsed = readRecord(model, one);
		dropped.push(...(parsed?.dropped ?? [drop('records', 'broken')]));
		return parsed ? [parsed.record] : [];
	});
	const version = typeof raw.v === 'string' && VERSION.test(raw.v) ? raw.v : null;
	return { library: { assessments, records: uniqueRecords(records) }, version, dropped };
}

/** Of two records with one id the first counts. */
function uniqueRecords(records: readonly DecisionRecord[]): readonly DecisionRecord[] {
	return records.filter((record, at) => records.findIndex(({ id }) => id === record.id) === at);
}

/** One line of JSON; equal libraries give equal text. */
export function formatLibrary(model: Model, { assessments, records }: Library): string {
	return JSON.stringify({
		v: MODEL_VERSION,
		assessments: assessments.map(({ state, preset, isCompared }) => ({ state: writeStored(state, model.questions), preset, isCompared })),
		records: records.map((record) => writeRecord(model, record)),
	});
}

/** The library with an assessment that was open until now. One that holds nothing is not kept. */
export function setAside(library: Library, state: FitState, preset: string | null = null): Library {
	if (isEmptyState(state)) return library;
	return { ...library, assessments: [...library.assessments, { state, preset, isCompared: false }] };
}

/** The library without the assessment at a place, counted from 0. */
export function takeOut(library: Library, place: number): Library {
	return { ...library, assessments: library.assessments.filter((_, at) => at !== place) };
}

/**
 * Puts another library's content beside what is there. Nothing is replaced: an assessment that is there already, to the letter, is not added
 * twice; a record with an id that is taken is added under the next free one unless it is the same.
 */
export function joinLibraries(model: Model, own: Library, added: Library): Library {
	const text = (state: FitState) => JSON.stringify(writeStored(state, model.questions));
	const known = new Set(own.assessments.map(({ state }) => text(state)));
	const assessments = added.assessments.filter(({ state }) => !known.has(text(state)) && known.add(text(state)));
	const written = (record: DecisionRecord) => JSON.stringify(writeRecord(model, record));
	const records = [...own.records];
	for (const record of added.records) {
		if (records.some((one) => written(one) === written(record))) continue;
		const isTaken = records.some(({ id }) => id === record.id);
		records.push(isTaken ? { ...record, id: nextRecordId(record.day, records) } : record);
	}
	return { assessments: [...own.assessments, ...assessments.map((one) => ({ ...one, isCompared: false }))], records };
}
