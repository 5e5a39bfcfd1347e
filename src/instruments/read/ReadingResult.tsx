import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { questionOf } from '~/model/look-up.ts';
import { groupFindings, listPlain, mergeOffer } from '~/model/reading/offers.ts';
import { listProducts, offerOf } from '~/model/reading/product-offer.ts';
import type { Finding, Reading, TextKind } from '~/model/reading/types.ts';
import { problems } from '~/words/notice-words.ts';
import { DeskGroup } from './DeskGroup.tsx';
import { DeskItem } from './DeskItem.tsx';
import type { DeskContent, DeskUrls } from './desk-content.ts';
import { NotAnswered } from './NotAnswered.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import * as words from './result-words.ts';
import { RESULT_ID, useDeskAnswers } from './use-desk-answers.ts';

export interface ReadingResultProps {
	readonly text: string;
	readonly reading: Reading;
	/** The reader said what kind of text it is. */
	readonly isTold: boolean;
	/** What is taken from it goes nowhere. */
	readonly isExample: boolean;
	readonly onKind: (kind: TextKind) => void;
	readonly content: DeskContent;
	readonly opened: OpenAssessment;
	readonly urls: DeskUrls;
}

/** What a text says, question by question: what can be taken, what to ask, and what its claims come to. */
export function ReadingResult({ text, reading, isTold, isExample, onKind, content, opened, urls }: ReadingResultProps) {
	const { fit } = content;
	const { answers } = opened.state;
	const desk = useDeskAnswers(fit, opened, text, reading.kind);
	const [product, setProduct] = useState<string>();
	const head = useRef<HTMLHeadingElement>(null);
	// Whoever gave a text to read wants what it says.
	useLayoutEffect(() => head.current?.focus(), []);

	const products = listProducts(reading.findings);
	const forProduct = (finding: Finding): Finding => {
		const offer = finding.reason === 'several-products' && product !== undefined ? offerOf(finding, product) : undefined;
		return offer ? { ...finding, status: 'says', offer, quotes: finding.quotes.filter((quote) => isOf(finding, quote, product)) } : finding;
	};
	const findings = reading.findings.map(forProduct);
	const { says, mentions, contradicts, silent } = groupFindings(findings);
	const isNumberClear = products.length === 0 || product !== undefined;
	const plain = listPlain(says, answers, isNumberClear).filter(({ question }) => !desk.done[question]);
	const item = (finding: Finding) => (
		<DeskItem
			// Another product offers another number, and what was chosen in place of the one before goes.
			key={finding.reason === 'several-products' ? `${finding.question} ${product}` : finding.question}
			finding={finding}
			text={text}
			question={questionOf(fit.model, finding.question)}
			wording={questionOf(fit, finding.question)}
			answer={answers[finding.question]}
			done={desk.done[finding.question]}
			waitsForProduct={finding.reason === 'several-products' && product === undefined && products.length > 0}
			kitUrl={urls.kit}
			desk={desk}
		/>
	);
	const isRead = reading.isEnglish && reading.kind !== 'none' && reading.kind !== 'adverts';
	return (
		<section class="desk__result" aria-labelledby={RESULT_ID}>
			<h2 class="desk__counts" id={RESULT_ID} ref={head} tabIndex={-1}>
				{isRead
					? words.counts(says.length, findings.length, mentions.length, contradicts.length, silent.length)
					: reading.isEnglish
						? words.notRead
						: words.otherLanguage}
			</h2>
			{isExample && <p>{words.isExample}</p>}
			<ReadingHead
				reading={reading}
				isTold={isTold}
				onKind={onKind}
				advertsUrl={urls.adverts}
				products={products}
				product={product}
				onProduct={setProduct}
			/>
			{opened.problem && <p>{problems[opened.problem]}</p>}
			<p class="visually-hidden" role="status">
				{desk.said}
			</p>
			{isRead && (
				<div class="desk__parts">
					<div class="desk__main">
						<DeskGroup title={words.groups.says(says.length)} says={words.aboutGroups.says} count={says.length}>
							{plain.length > 1 && (
								<button
									class="button desk__all no-print"
									type="button"
									onClick={() =>
										desk.take(
											plain.flatMap((finding) =>
												finding.offer ? [{ finding, answer: mergeOffer(answers[finding.question], finding.offer) }] : [],
											),
										)
									}
								>
									{words.takePlain(plain.length)}
								</button>
							)}
							<ol class="desk__list" role="list">
								{says.map(item)}
							</ol>
							<p class="desk__hint no-print">{words.keys}</p>
						</DeskGroup>
						<DeskGroup title={words.groups.mentions(mentions.length)} says={words.aboutGroups.mentions} count={mentions.length}>
							<ol class="desk__list" role="list">
								{mentions.map(item)}
							</ol>
						</DeskGroup>
						<DeskGroup title={words.groups.contradicts(contradicts.length)} says={words.aboutGroups.contradicts} count={contradicts.length}>
							<ol class="desk__list" role="list">
								{contradicts.map(item)}
							</ol>
						</DeskGroup>
					</div>
					<NotAnswered content={content} text={text} reading={reading} silent={silent} state={opened.state} kitUrl={urls.kit} />
				</div>
			)}
			{isRead && !isExample && (
				<p class="no-print">
					{words.afterwards((its) => (
						<a href={`${urls.fit}#answers`}>{its}</a>
					))}
				</p>
			)}
		</section>
	);
}

/** Of several passages those with a number of one product; a passage without any number is kept. */
function isOf(
	{ numbers }: Finding,
	{ start, end }: { readonly start: number; readonly end: number },
	product: string | undefined,
): boolean {
	const within = numbers.filter(({ quantity }) => quantity.start >= start && quantity.end <= end);
	return within.length === 0 || within.some((number) => number.product?.toLowerCase() === product?.toLowerCase());
}
