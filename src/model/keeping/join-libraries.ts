import type { FitState } from '../state/state.ts';
import type { Model } from '../types.ts';
import { type DecisionRecord, nextRecordId, writeRecord } from './decision-record.ts';
import { LIBRARY_LIMIT, type Library, setAside, textOf } from './library.ts';

/** Two libraries in one, and how that went. What was given is what was added, known and refused together. */
export interface JoinedLibrary {
	readonly library: Library;
	readonly added: { readonly assessments: number; readonly records: number };
	/** How many were there already, to the letter. */
	readonly known: number;
	/** How many found no room under the limit. */
	readonly refused: number;
}

/**
 * Puts another library's content beside what is there. Nothing is replaced: an assessment that is there already, to the letter, is not added
 * twice; a record with an id that is taken is added under the next free one of its day unless it is the same.
 */
export function joinLibraries(model: Model, own: Library, given: Library): JoinedLibrary {
	const newAssessments = addNew(own.assessments, given.assessments, (one) => textOf(model, one));
	// The number of an id says nothing about the decision: one that was added under another is the same one.
	const newRecords = addNew(own.records, given.records, (record) => JSON.stringify({ ...writeRecord(model, record), id: '' }));
	const records: DecisionRecord[] = [...own.records];
	for (const record of newRecords.added) {
		const isTaken = records.some(({ id }) => id === record.id);
		records.push(isTaken ? { ...record, id: nextRecordId(record.day, records) } : record);
	}
	return {
		library: { assessments: [...own.assessments, ...newAssessments.added.map((one) => ({ ...one, isCompared: false }))], records },
		added: { assessments: newAssessments.added.length, records: newRecords.added.length },
		known: newAssessments.known + newRecords.known,
		refused: newAssessments.refused + newRecords.refused,
	};
}

/** Those whose text nothing that is there has, as many as there is room for. */
function addNew<T>(own: readonly T[], given: readonly T[], textOf: (one: T) => string) {
	const texts = new Set(own.map(textOf));
	const fresh = given.filter((one) => !texts.has(textOf(one)) && texts.add(textOf(one)));
	const added = fresh.slice(0, Math.max(0, LIBRARY_LIMIT - own.length));
	return { added, known: given.length - fresh.length, refused: fresh.length - added.length };
}

/** The same where one assessment is open and stands in no library: it is known too, and not added again. */
export function joinBeside(model: Model, open: FitState, own: Library, given: Library): JoinedLibrary {
	const { assessments } = setAside({ assessments: [], records: [] }, open);
	const joined = joinLibraries(model, { ...own, assessments: [...assessments, ...own.assessments] }, given);
	return { ...joined, library: { ...joined.library, assessments: joined.library.assessments.slice(assessments.length) } };
}
