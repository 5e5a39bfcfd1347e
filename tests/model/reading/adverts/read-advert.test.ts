import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepeats } from '~/model/reading/adverts/find-repeats.ts';
import { readAdvert } from '~/model/reading/adverts/read-advert.ts';
import { splitAdverts } from '~/model/reading/adverts/split-adverts.ts';
import type { LookFor } from '~/model/reading/adverts/types.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';
import { GROWS_WITH_LENGTH, growth } from '../../../support/growth.ts';
import { tries } from '../../tries.ts';

const CUES = readAdvertCues();
const PLANS: LookFor = {
	credential: 'Certified Grant Writer',
	shortNames: ['CGW', 'CGW certification'],
	skill: 'grant writing',
	otherWords: ['funding bids'],
};
const read = (text: string, lookFor = PLANS) => readAdvert(text, lookFor, CUES);

describe('the class of an advert', () => {
	test.each([
		['CGW required.', 'required'],
		['CGW is a must.', 'required'],
		['Must hold current CGW.', 'required'],
		['You must be a Certified Grant Writer.', 'required'],
		['You will need the CGW, which we renew for you.', 'required'],
		['Essential: CGW, driving licence.', 'required'],
		['Requirements\n- two years in a charity\n- CGW', 'required'],
		['What we are looking for\n• CGW certified\n• calm', 'required'],
		['CGW or equivalent required.', 'required'],
		['CGW (or similar) is essential.', 'required'],
		['CGW, or ability to obtain within 12 months.', 'required'],
		['Required: CGW or must obtain within 6 months of hire.', 'required'],
		['Person specification\nCGW certificate | E\nFrench | D', 'required'],
		['Criteria   Essential   Desirable\nQualification   CGW   Degree', 'required'],
		['c.g.w. certification required', 'required'],
		['A current CGW certificate is a condition of the post: it is mandatory.', 'required'],
		['CGW certification (or the ability to obtain it within 6 months of hire).', 'required'],
		['To apply you will need: your CGW card, a licence', 'required'],
		['CGW preferred.', 'preferred'],
		['If you already have your CGW, even better.', 'preferred'],
		['We would be particularly interested in hearing from people with a CGW.', 'preferred'],
		['A relevant certification (CGW, APMX, BPA) is required.', 'alternative'],
		['All certifications (CGW, APMX, BPA) are required.', 'required'],
		['CGW, BidPro or equivalent experience required.', 'alternative'],
		['You’ll not need any certificates for this, CGW or otherwise; we’ll train you ourselves.', 'not-needed'],
		['We do not care whether you hold a CGW or any other certificate.', 'not-needed'],
		['There is no requirement to hold the CGW.', 'not-needed'],
		['You sell our CGW courses to students.', 'neither'],
		['CGW certification is a plus!', 'preferred'],
		['Nice to have\n* CGW\n* a bike', 'preferred'],
		['Preferred qualifications: bachelor’s degree. CGW.', 'preferred'],
		['Essential: tact. Desirable: CGW.', 'preferred'],
		['It would be great if you had your CGW.', 'preferred'],
		['CGW is not essential but would be an advantage.', 'preferred'],
		['CGW preferred but not required.', 'preferred'],
		['Ideally you are a certified grant-writer.', 'preferred'],
		['CGW or equivalent desirable.', 'preferred'],
		['Person specification\nDegree (E)\nCGW (D)', 'preferred'],
		['Criteria   Essential   Desirable\nQualification   Degree   CGW', 'preferred'],
		['BONUS POINTS FOR\nCGW', 'preferred'],
		['CGW, APMX or BidPro certification required.', 'alternative'],
		['APMX or CGW preferred.', 'alternative'],
		['Requirements\n- CGW, a Level 3 writing diploma or three years in a similar post', 'alternative'],
		['CGW, the national bid module, or two years of practice required.', 'alternative'],
		['CGW, Python or Java skills required.', 'required'],
		['What we don’t look for\n- CGW\n- a degree', 'not-needed'],
		['Assets\n* CGW or a plan to take it', 'preferred'],
		['CGW or at least three years of writing bids required.', 'alternative'],
		['CGW or equivalent experience required.', 'alternative'],
		['A certification such as CGW, APMX, BPA is required.', 'alternative'],
		['You hold one of the following:\n- APMX\n- CGW\n- BidPro', 'alternative'],
		['CGW/APMX certification essential.', 'alternative'],
		['Either a degree or the CGW is required.', 'alternative'],
		['CGW preferred, but a strong record of bids will do.', 'alternative'],
		['Relevant experience accepted in lieu of CGW; otherwise CGW required, experience accepted instead.', 'alternative'],
		['Duties\n- write funding bids every week\nRequirements\n- tact', 'skill-only'],
		['You have experience of grant-writing.', 'skill-only'],
		['Requirements: writing of grant applications, tact.', 'skill-only'],
		['Grants Officer\nYou answer the phone.', 'neither'],
		['We will train you in grant writing.', 'neither'],
		['Benefits\n- CGW course paid for\nRequirements\n- tact', 'neither'],
		['We’ll put you through your CGW in the first year.', 'neither'],
		['You will teach the CGW course to adults.', 'neither'],
		['Similar courses: CGW in six weeks', 'neither'],
		['No grant writing experience needed.', 'neither'],
		['No certificates or degree required.', 'not-needed'],
		['You do not need any qualifications.', 'not-needed'],
		['CGW is not required for this role.', 'not-needed'],
		['You don’t need to be a certified grant writer.', 'not-needed'],
		['No formal certification necessary, we look at your work. Grant writing is what you do all day.', 'not-needed'],
		['No degree needed.', 'neither'],
		['No first aid certificate needed.', 'neither'],
		['No certificate of sponsorship can be given.', 'neither'],
		['We would love it if you already hold the CGW, though we can train the right person.', 'preferred'],
		['Applicants without the CGW will not be considered.', 'required'],
		['CGW strongly preferred.', 'preferred'],
		['The ideal candidate will have a CGW.', 'preferred'],
		['You should hold CGW.', 'required'],
		['Candidates should possess a CGW or be working towards it.', 'required'],
		['Qualifications\nCGW\nDegree in English', 'required'],
		['Minimum Qualifications:\n• Bachelor degree\n• CGW (or equivalent)\n\nPreferred Qualifications:\n• Master degree', 'required'],
		['Education: Degree. Certification: CGW. Experience: 2 yrs', 'required'],
		['Certifications:\nCGW (Preferred)\nDriving licence (Required)', 'preferred'],
		['License/Certification: CGW (Required)', 'required'],
		['Skills: Excel, CGW (desirable), SQL', 'preferred'],
		['CGW an advantage but not essential', 'preferred'],
		['It’s a bonus if you have CGW', 'preferred'],
		['Holding a CGW will be an added advantage.', 'preferred'],
		['Possession of a CGW is a prerequisite.', 'required'],
		['Relevant certification (CGW/APMX/BPA) is a plus', 'alternative'],
		['Bachelor’s degree or CGW', 'alternative'],
		['CGW and/or APMX', 'alternative'],
		['Professional certification, e.g. CGW or APMX, desirable', 'alternative'],
		['At least one of: CGW, APMX', 'alternative'],
		['CGW or 5+ years of experience', 'alternative'],
		['CGW or comparable qualification', 'required'],
		['Benefits: we pay for your CGW exam', 'neither'],
		['Career progression: become a CGW in two years', 'neither'],
		['Our writers are all CGW certified.', 'neither'],
		['About us\nWe are a CGW approved training centre.', 'neither'],
		['You will be supported to achieve the CGW.', 'neither'],
		['No prior qualifications are needed as full training is given.', 'not-needed'],
		['We don’t care about certificates.', 'not-needed'],
		['You won’t need a degree or any certification.', 'not-needed'],
		['Certificates are nice, but we do not require them.', 'not-needed'],
		['Formal qualifications are not essential.', 'not-needed'],
		['Qualifications: none required', 'not-needed'],
		['Must have:\n- CGW\nNice to have:\n- French', 'required'],
		['Responsibilities:\n- Write grant applications\nRequirements:\n- 2 years', 'skill-only'],
		['Proven experience writing grants', 'skill-only'],
		['Knowledge of grant writing is a plus', 'skill-only'],
		['You will need to complete the CGW within your first year (we pay).', 'required'],
		['CGW required within 12 months', 'required'],
		['Applicants must either hold the CGW or have three years in fundraising.', 'alternative'],
		['Grant Writer (CGW) required for busy charity', 'required'],
	])('%j: %s', (text, expected) => {
		expect(read(text).class).toBe(expected);
	});

	test('is neither where nothing is looked for', () => {
		expect(read('CGW required.', { credential: ' ', shortNames: [], skill: '', otherWords: [] })).toMatchObject({
			class: 'neither',
			asksSkill: false,
		});
	});
});

describe('names', () => {
	const looking = (credential: string, text: string) => read(`${text} required.`, { ...PLANS, credential, shortNames: [] }).class;
	test.each([
		['Level 3 Food Safety', 'L3 Food Safety'],
		['Level 3 Food Safety', 'Food Safety Level 3'],
		['Level 3 Food Safety', 'level-3 food safety certificate'],
		['e-Commerce Diploma', 'ecommerce diploma'],
		['Tallybird certified', 'Tallybird certification'],
		['Project Management Foundation', 'foundation in project management'],
		['CSA+', 'CSA+'],
		['Certified Phlebotomy Technician (NPTB)', 'NPTB'],
		['Certified Phlebotomy Technician (NPTB)', 'certified phlebotomy tech'],
		['C++ Associate', 'C++ associate'],
		['ACE', 'ACE'],
		['AWX Practitioner', 'AWX​ Practitioner'],
	])('%j stands in %j', (credential, text) => {
		expect(looking(credential, text)).not.toBe('neither');
	});
	test.each([
		['Level 3 Food Safety', 'Level 2 Food Safety'],
		['CSA+', 'CSA'],
		['Tallybird certified', 'moving to Tallybird'],
		['ACE', 'You ace interviews; patience is'],
		['R', 'a driver’s licence'],
		['C++ Associate', 'Associate degree'],
	])('%j does not stand in %j', (credential, text) => {
		expect(looking(credential, text)).toBe('neither');
	});
});

test('readAdvert() gives exact parts of the text', () => {
	const text = '  Grants Officer (part-time)\r\nHarbour Trust | Leith\r\n\r\nYou need\r\n- the CGW, in date\r\n- funding bids experience';
	const { title, employer, place, decided, skill } = read(text);
	const part = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
	expect([title, employer, place, decided, decided?.match, skill?.match].map(part)).toEqual([
		'Grants Officer',
		'Harbour Trust',
		'Leith',
		'the CGW, in date',
		'CGW',
		'funding bids',
	]);
});

/** Texts that could make a reader freeze. */
const HOSTILE = {
	'one endless word': 'a'.repeat(200_000),
	spaces: ' '.repeat(200_000),
	'spaces in a line': `Nurse${' '.repeat(200_000)}x`,
	marks: '!?,. '.repeat(40_000),
	'bars and tabs': '|\t'.repeat(100_000),
	'or after or': 'CGW or or or / '.repeat(13_000),
	initials: 'C.G.W.'.repeat(30_000),
	'a name again and again': 'CGW required preferred '.repeat(9_000),
	'unknown marks': '\u200b\u202e\u00ad'.repeat(60_000),
	'dashes in lines': '- - -\n'.repeat(30_000),
	titles: 'Nurse | Leeds\n\n'.repeat(13_000),
};

describe('hostile texts', () => {
	test.each(Object.entries(HOSTILE))('%s take time that grows with their length', (_, text) => {
		const readAll = (whole: string) => {
			const parts = splitAdverts(whole, CUES).map(({ start, end }) => whole.slice(start, end));
			findRepeats(
				parts.map((part) => ({ text: part, ...read(part) })),
				CUES,
			);
			read(whole);
		};
		expect(growth(readAll, text)).toBeLessThan(GROWS_WITH_LENGTH);
	});

	test('give spans within the text, and the same ones twice', () => {
		const piece = fc.constantFrom(
			'CGW',
			' or ',
			'required',
			'\n',
			'- ',
			', ',
			'grant writing',
			'Desirable:',
			'|',
			'(',
			')',
			'not needed',
			'\u200b',
			'Nurse',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
				const text = pieces.join(' ');
				const once = read(text);
				expect(read(text)).toEqual(once);
				for (const span of [once.title, once.place, once.employer, once.decided, once.skill, once.decided?.match]) {
					if (!span) continue;
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: tries(300), examples: [[[', ', ', ', 'required', 'Nurse']]] },
		);
	});
});
