import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepeats } from '~/model/reading/adverts/find-repeats.ts';
import { readAdvert } from '~/model/reading/adverts/read-advert.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';
import { FRAMES, type MadeAdvert, madeAdvert, TITLES, TOWNS } from '../../../support/made-adverts.ts';
import { tries } from '../../tries.ts';

const CUES = readAdvertCues();
const NOTHING = { credential: '', shortNames: [], skill: '', otherWords: [] };
const NAMES = Object.keys(FRAMES);
const frame = fc.constantFrom(...NAMES);
const show = (advert: MadeAdvert, name: string) => FRAMES[name]?.(advert) ?? '';
const areOne = (one: string, other: string) =>
	findRepeats(
		[one, other].map((text) => ({ text, ...readAdvert(text, NOTHING, CUES) })),
		CUES,
	)[1] === 0;
const RUNS = { numRuns: tries(60) };

describe('findRepeats() knows an advert again', () => {
	test.each(NAMES.flatMap((one) => NAMES.filter((other) => other !== one).map((other) => [one, other] as const)))(
		'shown as %s and as %s',
		(one, other) => {
			fc.assert(
				fc.property(madeAdvert, (advert) => areOne(show(advert, one), show(advert, other))),
				{ numRuns: tries(10) },
			);
		},
	);

	test('with its lists in another order', () => {
		const reordered = madeAdvert.chain((advert) =>
			fc.tuple(fc.constant(advert), fc.shuffledSubarray([...advert.tasks], { minLength: advert.tasks.length }), frame, frame),
		);
		fc.assert(
			fc.property(reordered, ([advert, tasks, one, other]) => areOne(show(advert, one), show({ ...advert, tasks }, other))),
			RUNS,
		);
	});

	test('with other white space', () => {
		const space = fc.constantFrom(
			(text: string) => text.replaceAll('\n', '\r\n'),
			(text: string) => text.replaceAll('\n', '\n\n'),
			(text: string) => text.replaceAll('\n', '  \n\t'),
			(text: string) => text.replaceAll(' ', '\u00a0'),
			(text: string) => `\n\n${text}\n\n\n`,
		);
		fc.assert(
			fc.property(madeAdvert, frame, space, (advert, name, change) => areOne(show(advert, name), change(show(advert, name)))),
			RUNS,
		);
	});

	test('with other dates', () => {
		const later = (text: string) =>
			text
				.replaceAll('14 December 2026', '21 January 2027')
				.replaceAll('27 November 2026', '3 January 2027')
				.replaceAll(/(\d) (days|weeks) ago/g, '9 $2 ago')
				.replaceAll('212 views', '1,048 views');
		fc.assert(
			fc.property(madeAdvert, frame, frame, (advert, one, other) => areOne(show(advert, one), later(show(advert, other)))),
			RUNS,
		);
	});

	test.each([
		['Munich', 'München'],
		['Vienna', 'Wien'],
		['Geneva', 'Genève'],
		['Copenhagen', 'København'],
		['Prague', 'Praha'],
	])('in %s and in %s', (english, own) => {
		fc.assert(
			fc.property(madeAdvert, frame, frame, (advert, one, other) =>
				areOne(show({ ...advert, town: english }, one), show({ ...advert, town: own }, other)),
			),
			{ numRuns: tries(10) },
		);
	});
});

describe('findRepeats() never joins', () => {
	const never = (change: fc.Arbitrary<(advert: MadeAdvert) => MadeAdvert>) =>
		fc.assert(
			fc.property(madeAdvert, change, frame, frame, (advert, other, one, two) => {
				const changed = other(advert);
				return JSON.stringify(changed) === JSON.stringify(advert) || !areOne(show(advert, one), show(changed, two));
			}),
			{ numRuns: tries(200) },
		);

	test('the same job in another town', () => {
		never(fc.constantFrom(...TOWNS).map((town) => (advert) => ({ ...advert, town })));
	});

	test('another job of the same words', () => {
		never(fc.constantFrom(...TITLES).map((title) => (advert) => ({ ...advert, title })));
	});

	test('another grade of the job', () => {
		const grade = fc.constantFrom('Senior', 'Junior', 'Trainee', 'Deputy', 'Apprentice', 'Graduate', 'Lead', 'Assistant');
		never(grade.map((one) => (advert) => ({ ...advert, title: `${one} ${advert.title}` })));
	});

	test('two grades by their numbers', () => {
		fc.assert(
			fc.property(madeAdvert, frame, frame, (advert, one, two) => {
				const graded = (number: string) => ({ ...advert, title: `${advert.title} ${number}` });
				return !areOne(show(graded('I'), one), show(graded('II'), two)) && areOne(show(graded('II'), one), show(graded('2'), two));
			}),
			RUNS,
		);
	});

	test.each([
		['days', 'nights'],
		['part-time', 'full-time'],
		['permanent', 'fixed term'],
		['permanent', 'maternity cover'],
	])('%s and %s', (one, two) => {
		fc.assert(
			fc.property(madeAdvert, (advert) => {
				const own = (terms: string) => show({ ...advert, title: `${advert.title} (${terms})` }, 'own');
				return !areOne(own(one), own(two));
			}),
			RUNS,
		);
	});

	test('two branches in one town', () => {
		fc.assert(
			fc.property(madeAdvert, fc.constantFrom('own', 'labels'), (advert, name) => {
				const at = (branch: string) => show({ ...advert, town: `${branch}, ${advert.town}` }, name);
				return !areOne(at('Oakfield House'), at('Severn Court'));
			}),
			RUNS,
		);
	});

	test('two of one form that give other numbers', () => {
		fc.assert(
			fc.property(madeAdvert, fc.integer({ min: 2, max: 9 }), (advert, people) => {
				const of = (count: number) => ({
					...advert,
					tasks: [...advert.tasks, `Lead a team of ${count} people and plan the rota for ${count * 9} rooms`],
				});
				return !areOne(show(of(people), 'own'), show(of(people + 3), 'own'));
			}),
			RUNS,
		);
	});
});

test('an advert and a repeat of it are known in either order', () => {
	fc.assert(
		fc.property(madeAdvert, madeAdvert, frame, frame, (a, b, one, two) => {
			expect(areOne(show(a, one), show(b, two))).toBe(areOne(show(b, two), show(a, one)));
		}),
		RUNS,
	);
});
