import type { ComponentChildren } from 'preact';
import * as loadingWords from '~/words/loading-words.ts';
import * as words from '~/words/worksheet-words.ts';
import { EarlyForm } from './EarlyForm.tsx';
import { WORKSHEET_WAYS } from './load.ts';
import { useLazy } from './use-lazy.ts';
import type { WorksheetWaysProps } from './WorksheetWays.tsx';
import './Worksheet.css';

export interface WorksheetProps extends WorksheetWaysProps {
	/** Name of the result's part, for who hears the page. */
	readonly resultName: string;
	readonly result: ComponentChildren;
	/** It stands within a question: only fields and result, in that question's own form. */
	readonly isWithin?: boolean;
	/** The result needs the whole width, as a table does: it stands below the fields on a desk too. */
	readonly isWide?: boolean;
	/** The fields. */
	readonly children: ComponentChildren;
}

/** A calculator: its fields, beside them what they come to, and below how to keep, share and print that. */
export function Worksheet({
	tool,
	store,
	isField,
	typed,
	example,
	resultName,
	result,
	isWithin = false,
	isWide = false,
	children,
}: WorksheetProps) {
	const { isReady, isGuest, problem, entries } = store;
	const hasEntries = Object.keys(entries).length > 0;
	const { view: ways } = useLazy(WORKSHEET_WAYS, isReady && !isWithin);
	const parts = (
		<>
			<div class="worksheet__fields">{children}</div>
			<section class="worksheet__result" aria-label={resultName}>
				{result}
			</section>
		</>
	);
	if (isWithin) return <div class="worksheet worksheet--within">{parts}</div>;
	return (
		<div class="worksheet-page">
			<div class="notices no-print" role="status">
				{isGuest && (
					<div class="notices__one">
						<p>{words.guest}</p>
						<p class="notices__actions">
							<button class="button" type="button" onClick={store.leave}>
								{words.leave}
							</button>
							<button class="button" type="button" onClick={store.keep}>
								{words.keep}
							</button>
						</p>
					</div>
				)}
				{problem && hasEntries && (
					<div class="notices__one">
						<p>{words.problems[problem]}</p>
					</div>
				)}
			</div>
			<EarlyForm class={isWide ? 'worksheet worksheet--wide' : 'worksheet'} isReady={isReady}>
				{parts}
			</EarlyForm>
			<div class="worksheet__ways no-print">
				{ways ? <ways.WorksheetWays {...{ tool, store, isField, typed, example }} /> : <p>{loadingWords.wait}</p>}
			</div>
		</div>
	);
}
