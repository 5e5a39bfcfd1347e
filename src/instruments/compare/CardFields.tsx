import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { Alternative } from '~/model/state/assessment.ts';
import * as words from './changing-words.ts';
import { NameField } from './NameField.tsx';

export interface CardFieldsProps {
	readonly candidate: ComparedCandidate;
	readonly name: string;
	/** What it began as, where it is an alternative. */
	readonly alternative: Alternative | undefined;
	readonly change: (next: { readonly name: string } | { readonly issuer: string }) => void;
	readonly takeOut: () => void;
	readonly openIt: () => void;
}

/** What one candidate is called, what it began as, and what can be done with it. */
export function CardFields({ candidate, name, alternative, change, takeOut, openIt }: CardFieldsProps) {
	const { id, kept, state } = candidate;
	return (
		<>
			{alternative && (
				<p class="candidate-card__kind">
					{alternative.summary} <a href={`#alternative-${alternative.id}`}>{words.whyFilledIn}</a>
				</p>
			)}
			{!kept && <p class="candidate-card__kind">{words.isOpen}</p>}
			<NameField id={`name-${id}`} label={words.name} value={state.name} onValue={(value) => change({ name: value })} />
			{!alternative?.isAlways && (
				<NameField id={`issuer-${id}`} label={words.issuer} value={state.issuer} onValue={(value) => change({ issuer: value })} />
			)}
			{kept && !alternative?.isAlways && (
				<p class="candidate-card__actions">
					<button class="button" type="button" onClick={openIt}>
						{words.open}
						<span class="visually-hidden"> {name}</span>
					</button>
					<button class="button" type="button" onClick={takeOut}>
						{words.takeOut}
						<span class="visually-hidden"> {name}</span>
					</button>
				</p>
			)}
		</>
	);
}
