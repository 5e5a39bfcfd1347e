import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ADVERTS, splitAdverts } from '~/model/reading/adverts/split-adverts.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';
import { tries } from '../../tries.ts';

const CUES = readAdvertCues();
const BODY =
	'We look after the boats of the harbour and need a steady hand. You splice ropes, you paint, and you talk to skippers all day.';
const ADVERTS = [
	`Rigging Technician\nQuay & Sons | Falmouth | £14 an hour\n\n${BODY}\n\nRequirements\n- calm\n- own boots\n\nApply with your CV by Friday.`,
	`Harbour Clerk (part-time)\nTown of Port Alba, Scotland\n\n${BODY}\n\nTo apply, send a letter to the office.`,
	`Boat Painter wanted\nNorthshore Yard - Duluth, MN\n$22 per hour\n\n${BODY}\n\nText Joe on 555. We interview all applicants.`,
];
const partsOf = (text: string) => splitAdverts(text, CUES).map(({ start, end }) => text.slice(start, end));

describe('splitAdverts(text)', () => {
	test.each([
		['an empty line', '\n\n'],
		['two empty lines', '\n\n\n'],
		['a rule', '\n\n-----\n\n'],
		['a rule without empty lines', '\n=====\n'],
		['stars', '\n\n* * *\n\n'],
		['line ends of Windows', '\r\n\r\n'],
		['the next line', '\n'],
	])('parts adverts at %s', (_, separator) => {
		expect(partsOf(ADVERTS.join(separator))).toEqual(ADVERTS);
	});

	test('parts them at their numbers', () => {
		expect(partsOf(ADVERTS.map((advert, at) => `Advert ${at + 1} of 3\n${advert}`).join('\n\n'))).toEqual(ADVERTS);
	});

	test('parts them at labels', () => {
		const labelled = ['Job title: Sail Maker', 'Job title: Deck Hand Driver'].map((title) => `${title}\nEmployer: Some Yard\n${BODY}`);
		expect(partsOf(labelled.join('\n'))).toEqual(labelled);
	});

	test('parts them at the headers of mails', () => {
		const mails = ['Sail Maker', 'Net Mender'].map((job) => `From: jobs@yard.example\nSubject: ${job}\n\n${BODY}`);
		expect(partsOf(mails.join('\n\n'))).toEqual(mails);
	});

	test('leaves one advert whole, with its headings, lists, rules and what a board adds', () => {
		const one = `${ADVERTS[0]}\n\n-----\n\nBenefits\n- a free lunch\n- Boat trips\n\nSeniority level Associate   Employment type Full-time\n\nJobs near you: Nurse £21, Carer £12`;
		expect(partsOf(one)).toEqual([one]);
	});

	test('finds nothing in white space', () => {
		expect(partsOf(' \n\t\n ')).toEqual([]);
	});

	test('stops counting somewhere', () => {
		expect(
			partsOf(
				Array(MOST_ADVERTS + 10)
					.fill(ADVERTS[0])
					.join('\n-----\n'),
			),
		).toHaveLength(MOST_ADVERTS);
	});

	test('gives parts of the text in order, which leave out nothing but white space and what parts them', () => {
		const piece = fc.constantFrom(
			...ADVERTS,
			'\n',
			'\n\n',
			'-----',
			'Job title: Cook',
			'Subject: Nurse',
			'\u202e',
			'🦭 Chef |',
			' ',
			'1/2',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
				const text = pieces.join('\n');
				let end = 0;
				for (const part of splitAdverts(text, CUES)) {
					expect(part.start).toBeGreaterThanOrEqual(end);
					expect(part.end).toBeGreaterThan(part.start);
					expect(text.slice(part.start, part.end).trim()).toBe(text.slice(part.start, part.end));
					expect(text.slice(end, part.start)).not.toMatch(/splice/);
					end = part.end;
				}
				expect(text.slice(end)).not.toMatch(/splice/);
			}),
			{ numRuns: tries(200) },
		);
	});
});
