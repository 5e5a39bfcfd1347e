import { cleanName } from './clean-name.ts';
import { cutText } from './cut-text.ts';
import { QUOTE_LIMIT } from './provenance.ts';

/** Stands where a quote was cut, so that half a sentence does not look like a whole one. */
const CUT = '…';

/**
 * A quote as one line of at most 300 characters. A longer one ends in "…", between two letters as readers see them: an accent or a flag is
 * never cut in two.
 */
export function cutQuote(text: string): string {
	const line = cleanName(text, text.length);
	if (lengthOf(line) <= QUOTE_LIMIT) return line;
	const kept = cutText(line, QUOTE_LIMIT - CUT.length);
	return kept.trimEnd() + CUT;
}

/** In characters, not in the halves that some are made of. */
const lengthOf = (text: string) => [...text].length;
