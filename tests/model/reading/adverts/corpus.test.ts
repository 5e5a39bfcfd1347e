import { describe, expect, test } from 'vitest';
import { findRepeats } from '~/model/reading/adverts/find-repeats.ts';
import { readAdvert } from '~/model/reading/adverts/read-advert.ts';
import { splitAdverts } from '~/model/reading/adverts/split-adverts.ts';
import { readCorpus } from '../../../reading/corpus.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';

/** What a person who read an advert put for it. */
interface AdvertLabel {
	readonly group: string;
	readonly class: string;
	readonly alsoOkClass?: readonly string[];
	readonly sameRole: boolean;
	readonly skill: { readonly asked: boolean };
	readonly lookFor: {
		readonly credential: string;
		readonly credentialAliases: readonly string[];
		readonly skill: string;
		readonly skillAliases: readonly string[];
	};
}

const CUES = readAdvertCues();
const SETS = (['given', 'own-dev'] as const).map((set) => ({
	set,
	adverts: readCorpus(set).flatMap(({ id, text, advert }) => {
		if (!advert) return [];
		const label = advert as AdvertLabel;
		const { credential, credentialAliases, skill, skillAliases } = label.lookFor;
		return [
			{ id, text, label, reading: readAdvert(text, { credential, shortNames: credentialAliases, skill, otherWords: skillAliases }, CUES) },
		];
	}),
}));

describe.each(SETS)('the adverts of the set $set, on which rules may be written', ({ adverts }) => {
	test('are there', () => {
		expect(adverts.length).toBeGreaterThanOrEqual(15);
	});

	test('get their class, in at least 90 of 100', () => {
		const counted = adverts.filter(({ label }) => label.sameRole);
		const wrong = counted.filter(({ label, reading }) => reading.class !== label.class && !label.alsoOkClass?.includes(reading.class));
		expect(
			wrong.map(({ id, label, reading }) => `${id}: ${reading.class}, not ${label.class}`).slice(Math.floor(counted.length / 10)),
		).toEqual([]);
	});

	test('are known to ask for the skill or not, in at least 90 of 100', () => {
		const wrong = adverts.filter(({ label, reading }) => reading.asksSkill !== label.skill.asked);
		expect(wrong.map(({ id }) => id).slice(Math.floor(adverts.length / 10))).toEqual([]);
	});

	test('are known where they repeat each other, and no two jobs are taken for one', () => {
		const repeats = findRepeats(
			adverts.map(({ text, reading }) => ({ text, ...reading })),
			CUES,
		);
		const groupOf = (at: number) => adverts[at]?.label.group;
		const merged = repeats.flatMap((first, at) => (first !== undefined && groupOf(first) !== groupOf(at) ? [adverts[at]?.id] : []));
		const missed = adverts.flatMap(({ id, label }, at) =>
			repeats[at] === undefined && adverts.slice(0, at).some((one) => one.label.group === label.group) ? [id] : [],
		);
		expect(merged).toEqual([]);
		expect(missed.length).toBeLessThanOrEqual(1);
	});

	test.each(['\n\n', '\n\n\n', '\n\n-----\n\n'])('are found in one paste, parted by %j', (separator) => {
		const whole = adverts.map(({ text }) => text.trim()).join(separator);
		const starts = new Set(splitAdverts(whole, CUES).map(({ start }) => whole.slice(start, start + 60)));
		const missed = adverts.filter(({ text }) => !starts.has(text.trim().slice(0, 60)));
		expect(missed.length).toBeLessThanOrEqual(1);
	});
});
