import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { Alternative } from '~/model/state/assessment.ts';
import * as words from './candidates-words.ts';
import { NameField } from './NameField.tsx';
import './CandidateCard.css';

export interface CandidateCardProps {
	readonly candidate: ComparedCandidate;
	readonly name: string;
	/** What it began as, where it is an alternative. */
	readonly alternative: Alternative | undefined;
	readonly change: (next: { readonly name: string } | { readonly issuer: string }) => void;
	readonly takeOut: () => void;
	readonly open: () => void;
	/** Where it stands, once that is worked out. */
	readonly children?: ComponentChildren;
}

/** One candidate: what it is, where it stands, its name, and what can be done with it. */
export function CandidateCard(props: CandidateCardProps) {
	const { candidate, name, alternative, children } = props;
	const { state } = candidate;
	return (
		<li class="candidate-card">
			<h3 class="candidate-card__name">{name}</h3>
			{state.issuer && <p class="candidate-card__issuer">{state.issuer}</p>}
			{children}
			<p class="candidate-card__kind">
				{alternative ? (
					<>
						{alternative.summary} <a href={`#alternative-${alternative.id}`}>{words.whyFilledIn}</a>
					</>
				) : (
					!candidate.kept && words.isOpen
				)}
			</p>
			<CardFields {...props} />
		</li>
	);
}

function CardFields({ candidate, name, alternative, change, takeOut, open }: CandidateCardProps) {
	const { id, kept, state } = candidate;
	// Whoever comes with a credential in mind is asked for its name; nobody is asked to name doing without.
	const [isUnfolded] = useState(state.name === '');
	return (
		<details class="candidate-card__more no-print" open={isUnfolded}>
			<summary>
				{alternative?.isAlways ? words.nameIt : words.nameAndMore}
				<span class="visually-hidden">: {name}</span>
			</summary>
			<NameField id={`name-${id}`} label={words.name} value={state.name} onValue={(value) => change({ name: value })} />
			{!alternative?.isAlways && (
				<NameField id={`issuer-${id}`} label={words.issuer} value={state.issuer} onValue={(value) => change({ issuer: value })} />
			)}
			{kept && !alternative?.isAlways && (
				<p class="candidate-card__actions">
					<button class="button" type="button" onClick={open}>
						{words.open}
						<span class="visually-hidden"> {name}</span>
					</button>
					<button class="button" type="button" onClick={takeOut}>
						{words.takeOut}
						<span class="visually-hidden"> {name}</span>
					</button>
				</p>
			)}
		</details>
	);
}
