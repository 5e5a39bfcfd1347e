import { ENGLISH_MARKS, marksOf, type NumberMarks } from '~/model/quantities/marks.ts';

let known: NumberMarks | undefined;

/** How the language of the reader's browser writes numbers; English ones where a page is built. */
export function readerMarks(): NumberMarks {
	if (!('document' in globalThis)) return ENGLISH_MARKS;
	known ??= marksOf(navigator.language);
	return known;
}
