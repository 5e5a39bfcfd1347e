import { type PreparedCues, type PreparedQuestion, prepareCues } from './cues/prepare.ts';
import { findClaims } from './find-claims.ts';
import { kindOfText } from './kind-of-text.ts';
import { looksEnglish } from './language.ts';
import { matchSentences, sentencesOf } from './match-text.ts';
import { findCost } from './numbers/find-cost.ts';
import { findTime } from './numbers/find-time.ts';
import { findPriceTerms } from './numbers/price-terms.ts';
import { productsOf } from './numbers/products.ts';
import { findPassages, type MatchedText } from './passages.ts';
import { settle } from './settle.ts';
import type { Finding, QuestionCues, Reading, ReadingCues, SplitText, TextKind } from './types.ts';

export interface ReadOptions {
	/** Ids of the questions, in their order. */
	readonly questions: readonly string[];
	/** What the reader says it is, where our guess was wrong. */
	readonly kind?: TextKind | undefined;
	/** Called with the share that is read, 0 to 1; throwing from it ends the reading. */
	readonly onProgress?: ((share: number) => void) | undefined;
}

const silent = (question: string): Finding => ({ question, status: 'silent', quotes: [], numbers: [] });

/**
 * Reads a text with these phrases. The same text gives the same reading. The work grows with the length of the text alone.
 *
 * @throws with the phrase where one of the cues cannot be read, and what `onProgress` throws
 */
export function readText(cues: ReadingCues, text: string, { questions, kind: told, onProgress }: ReadOptions): Reading {
	const prepared = prepareCues(cues);
	const sentences = sentencesOf(text);
	const split = { text, sentences };
	const isEnglish = looksEnglish(sentences, prepared.english);
	const matched = matchSentences(prepared.index, isEnglish ? sentences : [], onProgress);
	const found = prepared.questions.map((question) => hold(question, find(question, prepared, matched, split)));
	const kind =
		told ?? kindOfText(prepared, matched, found.filter(({ status, offer }) => status === 'says' && offer?.kind === 'option').length);
	const isRead = isEnglish && kind !== 'none' && kind !== 'adverts';
	return {
		kind,
		isEnglish,
		findings: questions.map((id) => (isRead ? found.find(({ question }) => question === id) : undefined) ?? silent(id)),
		claims: isRead ? findClaims(prepared.claims, sentences) : [],
		products: isRead ? productsOf(found) : [],
	};
}

/** Of a question whose answers are not sure enough, what was found is pointed to, whether or not an answer follows from it. */
function hold({ cues }: PreparedQuestion, finding: Finding): Finding {
	const { offer, others, ...found } = finding;
	if (!cues.isTentative || (!offer && finding.status !== 'says')) return finding;
	return { ...found, status: 'mentions', reason: 'unsure' };
}

function find(question: PreparedQuestion, prepared: PreparedCues, matched: MatchedText, split: SplitText): Finding {
	switch (question.cues.reads) {
		case 'hours':
			return findTime(split, question.cues);
		case 'price':
			return findCost(split, question.cues);
		case 'refund':
			return findPriceTerms(split, question.cues, costCuesOf(prepared));
		default:
			return asClaim(question.cues, settle(question.cues, findPassages(prepared, question, matched)));
	}
}

/** The price belongs to another question: what stands in its file says how amounts are worded. */
const costCuesOf = ({ questions }: PreparedCues): Pick<QuestionCues, 'question' | 'groups'> =>
	questions.find(({ cues }) => cues.reads === 'price')?.cues ?? { question: '' };

const asClaim = ({ isClaimOnly }: QuestionCues, finding: Finding): Finding =>
	isClaimOnly && finding.status !== 'silent' ? { ...finding, isClaimOnly } : finding;
