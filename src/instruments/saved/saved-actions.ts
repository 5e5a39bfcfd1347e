import { openInPlace, swapOpen, writeOpen } from '~/device/device-library.ts';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import type { LibraryStore } from '~/device/use-library.ts';
import { LIBRARY_LIMIT, type Library, placeOf, replaceAt, takeOut } from '~/model/keeping/library.ts';
import type { Assessment } from '~/model/state/assessment.ts';
import { cleanName, NAME_LIMIT } from '~/model/state/clean-name.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import { ownAnswers } from '~/model/state/own-answers.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { NOTHING_CHANGED, PROBLEM_WORDS } from '~/words/keeping-words.ts';

/** What can be done with what is saved. Each says in a sentence what came of it. */
export interface SavedActions {
	/** The open one has no place. */
	readonly rename: (one: Assessment, place: number | undefined, name: string) => string;
	readonly copy: (one: Assessment) => string;
	readonly remove: (one: Assessment, place: number | undefined) => string;
	/** Opens it in the fit check; the open one takes its place. */
	readonly open: (one: Assessment, place: number) => string;
	/** Sets the open one aside. `keepsOwn`: goal, priorities and what was answered about the person go with the new one. */
	readonly startNew: (keepsOwn: boolean) => string;
}

const GONE = 'Another tab has changed or deleted it since. Nothing was changed here; the list is new.';
const NO_ROOM = `This page keeps ${LIBRARY_LIMIT} assessments. Delete one first.`;
/** What happens to names that are full: the end goes, not the mark of a copy. */
const copyName = (name: string) => {
	const mark = ' (copy)';
	return cleanName(`${cleanName(name, NAME_LIMIT - mark.length)}${mark}`);
};

export function savedActions(model: Model, kept: LibraryStore): SavedActions {
	/** The open assessment is the fit check's: what it wrote last counts, not what this page has read. */
	const readOpen = () => openAssessmentOf(model).read().value;
	/** Changes the library where an assessment stands now. */
	const changeAt = (one: Assessment, place: number, next: (now: Library, at: number) => Library, done: string) => {
		let isGone = false;
		const problem = kept.change((now) => {
			const at = placeOf(model, now, one, place);
			isGone = at < 0;
			return isGone ? now : next(now, at);
		});
		return isGone ? GONE : problem ? PROBLEM_WORDS[problem] : done;
	};
	const changeOpen = (next: (now: Assessment['state']) => Assessment['state'], done: string) => {
		const { state, version } = readOpen();
		const problem = writeOpen(model, next(state), version ?? undefined);
		return problem ? NOTHING_CHANGED[problem] : done;
	};
	return {
		rename: (one, place, typed) => {
			const name = cleanName(typed);
			if (place === undefined) {
				if (readOpen().state.name !== one.state.name) return GONE;
				return changeOpen((state) => ({ ...state, name }), 'Renamed.');
			}
			return changeAt(one, place, (now, at) => replaceAt(now, at, { ...one, state: { ...one.state, name } }), 'Renamed.');
		},
		copy: (one) => {
			if (kept.library.assessments.length >= LIBRARY_LIMIT) return NO_ROOM;
			const state = { ...one.state, name: copyName(one.state.name) };
			const problem = kept.change((now) => ({ ...now, assessments: [...now.assessments, { ...one, state, isCompared: false }] }));
			return problem ? PROBLEM_WORDS[problem] : `Copied as “${state.name}”.`;
		},
		remove: (one, place) => {
			if (place === undefined) return changeOpen(() => EMPTY_STATE, 'Deleted. Nothing is open now.');
			return changeAt(one, place, takeOut, 'Deleted.');
		},
		open: (one, place) => {
			const problem = swapOpen(model, one, place);
			if (problem === 'gone') return GONE;
			return problem ? NOTHING_CHANGED[problem] : 'Opened. What was open before is in the list.';
		},
		startNew: (keepsOwn) => {
			if (kept.library.assessments.length >= LIBRARY_LIMIT) return NO_ROOM;
			const { goal, order, concerns, answers } = readOpen().state;
			const own = { ...EMPTY_STATE, goal, order, concerns, answers: ownAnswers(withConcerns(model, concerns), answers) };
			const problem = openInPlace(model, keepsOwn ? own : EMPTY_STATE);
			return problem ? NOTHING_CHANGED[problem] : 'A new assessment is open. What was open before is in the list.';
		},
	};
}
