/** How the reading of job adverts is compared with what a person put for them. */
import { findRepeats } from '../../src/model/reading/adverts/find-repeats.ts';
import { readAdvert } from '../../src/model/reading/adverts/read-advert.ts';
import type { AdvertCues, ReadAdvert } from '../../src/model/reading/adverts/types.ts';
import { type CorpusSet, readCorpus } from './corpus.ts';

/** What a person who read an advert put for it. */
interface AdvertLabel {
	/** Adverts of one group offer the same vacancy. */
	readonly group: string;
	readonly class: string;
	readonly alsoOkClass?: readonly string[];
	/** It is for the role that somebody would count adverts of: of others the class is not counted. */
	readonly sameRole: boolean;
	readonly skill: { readonly asked: boolean };
	readonly lookFor: {
		readonly credential: string;
		readonly credentialAliases: readonly string[];
		readonly skill: string;
		readonly skillAliases: readonly string[];
	};
}

/** An advert with its label and its reading. */
interface LabelledAdvert {
	readonly id: string;
	readonly text: string;
	readonly label: AdvertLabel;
	readonly reading: ReadAdvert;
}

/** What is counted over adverts, and what is wrong of each, as sentences; pairs are of a later advert and an earlier one. */
interface AdvertScore {
	readonly adverts: readonly LabelledAdvert[];
	readonly ofRole: number;
	readonly wrongClass: readonly string[];
	readonly wrongSkill: readonly string[];
	/** Adverts that repeat an earlier one. */
	readonly repeats: number;
	readonly missed: readonly string[];
	readonly merged: readonly string[];
}

/** Reads the adverts of some sets, all in one log. */
export function scoreAdverts(sets: readonly CorpusSet[], cues: AdvertCues): AdvertScore {
	const adverts = sets.flatMap(readCorpus).flatMap(({ id, text, advert }): LabelledAdvert[] => {
		if (!advert) return [];
		const label = advert as AdvertLabel;
		const { credential, credentialAliases, skill, skillAliases } = label.lookFor;
		const lookFor = { credential, shortNames: credentialAliases, skill, otherWords: skillAliases };
		return [{ id, text, label, reading: readAdvert(text, lookFor, cues) }];
	});
	const ofRole = adverts.filter(({ label }) => label.sameRole);
	const found = findRepeats(
		adverts.map(({ text, reading }) => ({ text, ...reading })),
		cues,
	);
	const firstOf = (at: number) => adverts.slice(0, at).find(({ label }) => label.group === adverts[at]?.label.group);
	const repeating = adverts.flatMap((advert, at) => {
		const first = firstOf(at);
		return first ? [{ advert, first, isFound: found[at] !== undefined }] : [];
	});
	return {
		adverts,
		ofRole: ofRole.length,
		wrongClass: ofRole.flatMap(({ id, label, reading }) =>
			reading.class === label.class || label.alsoOkClass?.includes(reading.class) ? [] : [`${id}: ${reading.class}, not ${label.class}`],
		),
		wrongSkill: adverts.flatMap(({ id, label, reading }) =>
			reading.asksSkill === label.skill.asked ? [] : [`${id}: ${reading.asksSkill ? 'asked' : 'not asked'}`],
		),
		repeats: repeating.length,
		missed: repeating.flatMap(({ advert, first, isFound }) => (isFound ? [] : [`${advert.id} repeats ${first.id}`])),
		merged: adverts.flatMap(({ id, label }, at) => {
			const first = adverts[found[at] ?? -1];
			return first && first.label.group !== label.group ? [`${id} is not ${first.id}`] : [];
		}),
	};
}
