import type { ComponentChildren } from 'preact';
import * as stepWords from '~/words/step-words.ts';
import './Step.css';

export interface StepProps {
	/** Its place among the questions, from 1; 0 before them. */
	readonly at: number;
	/** How many questions there are. */
	readonly all: number;
	/** Addresses within the page. The first step has nothing before it. */
	readonly back?: string | undefined;
	readonly next: string;
	/** There is an answer, so that going on skips nothing. */
	readonly isAnswered: boolean;
	readonly onNext?: (() => void) | undefined;
	readonly children: ComponentChildren;
}

/**
 * A part of the form that stands alone when questions come one at a time, with the ways on at the foot of the window. Which one shows is the
 * address's business (`:target`): so Back and Next are links, the browser's own way back works, and a link to a question leads to its step.
 */
export function Step({ at, all, back, next, isAnswered, onNext, children }: StepProps) {
	const isLast = next === '#result';
	return (
		<div class="step">
			{children}
			<div class="step__ways no-print">
				<progress class="step__progress" value={at} max={all} aria-label={stepWords.progress} />
				{back && (
					<a class="button" href={back}>
						{stepWords.back}
					</a>
				)}
				{at > 0 && <span class="step__place">{stepWords.place(at, all)}</span>}
				<a class={`button ${isAnswered ? 'button--main' : ''}`} href={next} onClick={onNext}>
					{isLast ? stepWords.seeResult : isAnswered || at === 0 ? stepWords.next : stepWords.skip}
				</a>
			</div>
		</div>
	);
}
