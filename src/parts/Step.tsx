import type { ComponentChildren } from 'preact';
import * as stepWords from '~/words/step-words.ts';
import './Step.css';

export interface StepProps {
	/** Where the reader is: "Question 3 of 17". */
	readonly place: string;
	/** Addresses within the page. The first step has nothing before it. */
	readonly back?: string | undefined;
	readonly next: string;
	/** The step after this one is the result. */
	readonly isLast?: boolean;
	readonly children: ComponentChildren;
}

/**
 * A part of the form that stands alone when questions come one at a time. Which one shows is the address's business (`:target`): so Back and
 * Next are links, the browser's own way back works, and a link to a question leads to its step.
 */
export function Step({ place, back, next, isLast, children }: StepProps) {
	return (
		<div class={`step ${back ? '' : 'step--first'}`}>
			<p class="step__place">{place}</p>
			{children}
			<p class="step__ways">
				{back && (
					<a class="button" href={back}>
						{stepWords.back}
					</a>
				)}
				<a class="button button--main" href={next}>
					{isLast ? stepWords.seeResult : stepWords.next}
				</a>
			</p>
		</div>
	);
}
