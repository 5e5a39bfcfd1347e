import { expect, test } from 'vitest';
import { PROVENANCE_KINDS } from '../../src/model/state/provenance.ts';
import { provenance } from '../../src/words/provenance-words.ts';

const day = '2026-11-28';

test('says the sentence, the kind of text and the day', () => {
	expect(provenance({ quote: 'It is free.', kind: 'sales-page', day })).toBe('“It is free.” from the sales page, 28 November 2026');
});

test('of no single sentence says the rest', () => {
	expect(provenance({ quote: '', kind: 'adverts', day })).toBe('Taken from the job adverts, 28 November 2026');
});

test('every kind is told apart', () => {
	expect(new Set(PROVENANCE_KINDS.map((kind) => provenance({ quote: '', kind, day }))).size).toBe(PROVENANCE_KINDS.length);
});
