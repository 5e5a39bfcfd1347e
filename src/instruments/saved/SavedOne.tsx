import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownConclusion } from '~/model/keeping/conclusion.ts';
import { goalOf } from '~/model/look-up.ts';
import type { Assessment } from '~/model/state/assessment.ts';
import { NAME_LIMIT } from '~/model/state/clean-name.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import type { FitContent } from '~/model/wording.ts';
import { SmallScale } from '~/parts/Scale.tsx';
import { NO_NAME, NO_NAME_HEADING } from '~/words/record-words.ts';
import * as words from './list-words.ts';

export interface SavedOneProps {
	readonly content: FitContent;
	readonly assessment: Assessment;
	/** Unique on the page: what its field's id begins with. */
	readonly id: string;
	/** What it comes to; undefined without a goal, and before there is a range to tell. */
	readonly result: ShownConclusion | undefined;
	readonly rename: (name: string) => void;
	/** What most want to do with it. */
	readonly main: ComponentChildren;
	/** What else can be done. */
	readonly children: ComponentChildren;
}

/** The button that was pressed goes, and the focus must not go with it. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** How an assessment is called where a sentence or a button needs a name. */
export function nameOf({ state }: Assessment): string {
	return state.name || NO_NAME;
}

/** One assessment as the list shows it, with its name to change in its place. */
export function SavedOne({ content, assessment, id, result, rename, main, children }: SavedOneProps) {
	const { state, preset, isCompared, version } = assessment;
	// The name that is being typed; null after it was left, undefined before it was ever begun.
	const [typed, setTyped] = useState<string | null>();
	const field = useRef<HTMLInputElement>(null);
	const isRenaming = typeof typed === 'string';
	useLayoutEffect(() => field.current?.focus(), [isRenaming]);
	const asked = askedQuestions(withConcerns(content.model, state.concerns), state.goal);
	const name = nameOf(assessment);
	const facts = [
		state.issuer && words.issuer(state.issuer),
		words.goal(state.goal === null ? undefined : goalOf(content, state.goal).label),
		result && words.result(result),
		words.answered(knownIds(asked, state.answers).length, asked.length),
		preset !== null && words.wasReady,
		isCompared && words.isCompared,
		version && words.version(version),
	];
	return (
		<div class="keeping__one">
			{isRenaming ? (
				<form
					class="keeping__field"
					autocomplete="off"
					onSubmit={(event) => {
						event.preventDefault();
						rename(typed);
						setTyped(null);
					}}
					onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
				>
					<label for={`${id}-name`}>{words.name}</label>
					<input
						ref={field}
						class="keeping__input"
						id={`${id}-name`}
						type="text"
						maxLength={NAME_LIMIT}
						value={typed}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
					<p class="keeping__actions">
						<button class="button" type="submit">
							{words.keepName}
						</button>
						<button class="button" type="button" onClick={() => setTyped(null)}>
							{words.leaveName}
						</button>
					</p>
				</form>
			) : (
				<h3 class="keeping__name">{state.name || NO_NAME_HEADING}</h3>
			)}
			{result && <SmallScale range={result.shownRange} isOff={result.standing !== 'open-to-judgement'} />}
			<p>{facts.filter(Boolean).join(' ')}</p>
			<div class="keeping__actions">
				{main}
				{!isRenaming && (
					<button ref={typed === null ? takeFocus : null} class="button" type="button" onClick={() => setTyped(state.name)}>
						{words.rename}
						<span class="visually-hidden">: {name}</span>
					</button>
				)}
				{children}
			</div>
		</div>
	);
}
