import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import type { Finding } from '~/model/keeping/finding.ts';
import { goalOf, questionOf } from '~/model/look-up.ts';
import type { DealBreakerState } from '~/model/types.ts';
import { answerTo, isKnown } from '~/model/values/resolve-answer.ts';
import type { FitContent, PersonalContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/concern-words.ts';
import { keptFactorName, keptInformant, keptQuestionName } from '~/words/kept-names.ts';
import { dayWords, decisionWords, HINDSIGHT_NAMES, NO_NAME, PROGRESS_NAMES } from '~/words/record-words.ts';
import { answerWords, contributionWords, INFORMANT_NAMES, rangeWords, sideWords, VERDICT_MEANINGS, VERDICT_NAMES } from '~/words/words.ts';

/** A label, and what stands under it. */
export type Entry = readonly [label: string, text: string];

/** One factor of the sheet: its place in the order, what it did to the score, and the answers behind it. */
export interface RecordFactor {
	/** "3", or "3 =" where it is tied. */
	readonly place: string;
	readonly name: string;
	/** "for, +3 to +7" */
	readonly points: string;
	readonly answers: readonly { readonly name: string; readonly said: string; readonly isKnown: boolean }[];
}

/** A decision in words: what the sheet shows and what a file holds, so that they cannot differ. */
export interface RecordText {
	readonly candidate: string;
	readonly facts: readonly Entry[];
	readonly decision: string;
	/** What the person wrote, and the day to look back. */
	readonly notes: readonly Entry[];
	readonly verdict: string;
	readonly range: string;
	/** Deal-breakers by how they stood, and what held the verdict back. */
	readonly grounds: readonly Entry[];
	readonly factors: readonly RecordFactor[];
	/** What was not known, and whom to ask. */
	readonly open: readonly Entry[];
	readonly outcome: readonly Entry[];
}

/** Names of how deal-breakers can stand, the gravest first. */
const STATES: Readonly<Record<DealBreakerState, string>> = {
	met: 'Deal-breakers met',
	unknown: 'Could be a deal-breaker, not known yet',
	clear: 'Deal-breakers clear',
};

/** @param content without the person's own concerns: the record brings them */
export function recordText(content: FitContent, record: DecisionRecord): RecordText {
	const { state, finding, outcome } = record;
	const whole = addConcerns(content, state.concerns, '');
	const short = (id: string) => keptQuestionName(whole, id);
	const given = (entries: readonly Entry[]) => entries.filter(([, text]) => text !== '');
	const byState = (wanted: DealBreakerState) =>
		finding.dealBreakers
			.filter((one) => one.state === wanted)
			.map(({ question }) => short(question))
			.join('; ');
	return {
		candidate: state.name || NO_NAME.charAt(0).toUpperCase() + NO_NAME.slice(1),
		facts: given([
			['Day', dayWords(record.day)],
			['Issued by', state.issuer],
			['What for', state.goal === null ? '' : goalOf(content, state.goal).label],
			['Method', `Version ${record.version}`],
		]),
		decision: decisionWords(record),
		notes: given([
			['Because', record.because.trim()],
			['I will think again if', record.thinkAgain.trim()],
			['Look back on', record.lookBack === null ? '' : dayWords(record.lookBack)],
		]),
		verdict: `${finding.isRuledOut ? 'A deal-breaker is met. Apart from that: ' : ''}${VERDICT_NAMES[finding.verdict]}`,
		range: `${rangeWords(finding.range)} of 100, where 50 is acceptable. ${VERDICT_MEANINGS[finding.verdict]}`,
		grounds: given([
			...(['met', 'unknown', 'clear'] as const).map((one): Entry => [STATES[one], byState(one)]),
			['What holds the verdict back', holdWords(whole, finding)],
		]),
		factors: tellFactors(whole, record),
		open: finding.open.map((id) => {
			const whom = keptInformant(whole, id);
			return [short(id), whom ? INFORMANT_NAMES[whom] : ''];
		}),
		outcome: outcome
			? given([
					['Told on', dayWords(outcome.day)],
					['What happened', PROGRESS_NAMES[outcome.progress]],
					['The same again?', HINDSIGHT_NAMES[outcome.hindsight]],
					['Note', outcome.note],
				])
			: [],
	};
}

/** What keeps a verdict back although the points alone would allow more; '' where nothing does. */
function holdWords(content: PersonalContent, { verdict, uncapped, cappedBy }: Finding): string {
	if (verdict === 'weak' || uncapped === verdict) return '';
	const reasons = cappedBy.flatMap((hold) => {
		if (hold.kind === 'zero-factor') {
			const name = keptFactorName(content, hold.factor);
			return hold.isCertain ? [`nothing at all on “${name}”, which matters most`] : [];
		}
		const name = keptQuestionName(content, hold.question);
		return [hold.kind === 'capped-option' ? `“${name}”, as it is answered` : `“${name}” is not known yet`];
	});
	return `${reasons.join('; ')}. By the points alone: ${VERDICT_NAMES[uncapped].toLowerCase()}`;
}

function tellFactors(content: PersonalContent, { state, finding }: DecisionRecord): readonly RecordFactor[] {
	const placeOf = (factor: string) => {
		const group = finding.order.findIndex((one) => one.includes(factor));
		if (group < 0) return '';
		const before = finding.order.slice(0, group).flat().length;
		return `${before + 1}${(finding.order[group]?.length ?? 0) > 1 ? ' =' : ''}`;
	};
	return finding.contributions.map(({ factor, applies, lo, hi }) => ({
		place: placeOf(factor),
		name: keptFactorName(content, factor),
		points: applies ? `${sideWords({ lo, hi })}, ${contributionWords({ lo, hi })}` : 'does not apply',
		answers: content.model.questions
			.filter((question) => question.factor === factor)
			.map((question) => {
				const wording = questionOf(content, question.id);
				const said = answerWords(wording, state.answers[question.id]);
				return { name: wording.short, said, isKnown: isKnown(answerTo(question, state.answers)) };
			}),
	}));
}
