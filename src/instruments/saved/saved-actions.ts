import { openInPlace, swapOpen, writeOpen } from '~/device/device-library.ts';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import type { LibraryStore } from '~/device/use-library.ts';
import { LIBRARY_LIMIT, type Library, placeOf, replaceAt, takeOut } from '~/model/keeping/library.ts';
import type { Assessment } from '~/model/state/assessment.ts';
import { cleanName, NAME_LIMIT } from '~/model/state/clean-name.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import { ownAnswers, provenancesFor } from '~/model/state/own-answers.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { copyMark, said } from './list-words.ts';

/** What can be done with what is saved. Each says in a sentence what came of it. */
export interface SavedActions {
	/** The open one has no place. */
	readonly rename: (one: Assessment, place: number | undefined, name: string) => string;
	readonly copy: (one: Assessment) => string;
	readonly remove: (one: Assessment, place: number | undefined) => string;
	/** Makes it the open one, which takes its place. Says only what went wrong: the reader goes on to its result. */
	readonly open: (one: Assessment, place: number) => string | undefined;
	/** Sets the open one aside. `keepsOwn`: goal, priorities and what was answered about the person go with the new one. */
	readonly startNew: (keepsOwn: boolean) => string;
}

/** What happens to names that are full: the end goes, not the mark of a copy. */
const copyName = (name: string) => cleanName(`${cleanName(name, NAME_LIMIT - copyMark.length)}${copyMark}`);

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
		return isGone ? said.gone : problem ? keepingWords.problems[problem] : done;
	};
	const changeOpen = (next: (now: Assessment['state']) => Assessment['state'], done: string) => {
		const { state, version } = readOpen();
		const problem = writeOpen(model, next(state), version ?? undefined);
		return problem ? keepingWords.nothingChanged[problem] : done;
	};
	return {
		rename: (one, place, typed) => {
			const name = cleanName(typed);
			if (place === undefined) {
				if (readOpen().state.name !== one.state.name) return said.gone;
				return changeOpen((state) => ({ ...state, name }), said.renamed);
			}
			return changeAt(one, place, (now, at) => replaceAt(now, at, { ...one, state: { ...one.state, name } }), said.renamed);
		},
		copy: (one) => {
			if (kept.library.assessments.length >= LIBRARY_LIMIT) return said.noRoom(LIBRARY_LIMIT);
			const state = { ...one.state, name: copyName(one.state.name) };
			const problem = kept.change((now) => ({ ...now, assessments: [...now.assessments, { ...one, state, isCompared: false }] }));
			return problem ? keepingWords.problems[problem] : said.copied(state.name);
		},
		remove: (one, place) => {
			if (place === undefined) return changeOpen(() => EMPTY_STATE, said.deletedOpen);
			return changeAt(one, place, takeOut, said.deleted);
		},
		open: (one, place) => {
			const problem = swapOpen(model, one, place);
			if (problem === 'gone') return said.gone;
			return problem && keepingWords.nothingChanged[problem];
		},
		startNew: (keepsOwn) => {
			if (kept.library.assessments.length >= LIBRARY_LIMIT) return said.noRoom(LIBRARY_LIMIT);
			const { goal, order, concerns, answers, provenance } = readOpen().state;
			const about = ownAnswers(withConcerns(model, concerns), answers);
			const own = { ...EMPTY_STATE, goal, order, concerns, answers: about, provenance: provenancesFor(provenance, answers, about) };
			const problem = openInPlace(model, keepsOwn ? own : EMPTY_STATE);
			return problem ? keepingWords.nothingChanged[problem] : said.startedNew;
		},
	};
}
