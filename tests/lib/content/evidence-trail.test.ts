import { expect, test } from 'vitest';
import { loadEvidenceTrail } from '../../../src/lib/content/evidence-trail.ts';
import { setCollections } from '../../support/collections.ts';

const read = { on: new Date('2026-11-28'), by: 'a language model', extent: 'The abstract.' };
const supports = [{ says: 'Half did.', quote: '50 per cent' }];
const data = { title: 'A study', publisher: 'A journal', url: 'https://example.org/', kind: 'survey', read, supports, text_seen: true };

test('loadEvidenceTrail() gives each source its reading with the day in digits, in the order of ids', async () => {
	setCollections({
		sources: [
			{ id: 'b', data: { ...data, year: 2020 } },
			{ id: 'a', data },
		],
	});
	const [a, b] = await loadEvidenceTrail();
	expect(a).toEqual({
		id: 'a',
		title: 'A study',
		publisher: 'A journal',
		url: 'https://example.org/',
		entry: '/sources/#a',
		read: { ...read, on: '2026-11-28' },
		supports,
	});
	expect([b?.id, b?.year]).toEqual(['b', 2020]);
});
