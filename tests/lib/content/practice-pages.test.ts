import { describe, expect, test } from 'vitest';
import { parsePracticePage, practicePage } from '../../../src/lib/content/practice-pages.ts';

describe('parsePracticePage()', () => {
	test('takes the first heading for the name, and parts the rest', () => {
		expect(parsePracticePage('# A course\n\nA school\n\n## You learn\n\n- This\n- That\n\nFee: 3 EUR\nExam: 2 EUR\n')).toEqual({
			name: 'A course',
			parts: [
				{ kind: 'paragraph', text: 'A school' },
				{ kind: 'heading', text: 'You learn' },
				{ kind: 'list', items: ['This', 'That'] },
				{ kind: 'paragraph', text: 'Fee: 3 EUR' },
				{ kind: 'paragraph', text: 'Exam: 2 EUR' },
			],
		});
	});

	test('keeps a dash within a line', () => {
		expect(parsePracticePage('# A\n\n"Good!" - Tess').parts).toEqual([{ kind: 'paragraph', text: '"Good!" - Tess' }]);
	});
});

describe('practicePage()', () => {
	test('has the pages of content', () => {
		expect(practicePage('b-decent').name).toBe('Certificate in Bicycle Wheel Building and Truing');
	});

	test('says which there are where one is not', () => {
		expect(() => practicePage('z-none')).toThrow(/no z-none\.txt\. There are a-hides-things, b-decent, c-honest-but-narrow/);
	});
});
