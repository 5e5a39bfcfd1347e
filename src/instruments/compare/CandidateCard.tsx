import type { ComponentChildren } from 'preact';
import type { CardFieldsProps } from './CardFields.tsx';
import * as words from './candidates-words.ts';
import { LazyFold } from './LazyFold.tsx';
import { CARD_FOLD } from './later/load.ts';
import './CandidateCard.css';

export interface CandidateCardProps extends CardFieldsProps {
	/** Where it stands, once that is worked out. */
	readonly children?: ComponentChildren;
}

/** One candidate: what it is, where it stands, its name, and what can be done with it. */
export function CandidateCard(props: CandidateCardProps) {
	const { candidate, name, alternative, children } = props;
	const { id, state } = candidate;
	return (
		<li class="candidate-card" id={`card-${id}`} tabIndex={-1}>
			<h3 class="candidate-card__name">{name}</h3>
			{state.issuer && <p class="candidate-card__issuer">{state.issuer}</p>}
			{children}
			{/* Whoever comes with a credential in mind is asked for its name; nobody is asked to name doing without. */}
			<LazyFold
				title={alternative?.isAlways ? words.nameIt : words.nameAndMore}
				of={name}
				module={CARD_FOLD}
				startsOpen={state.name === ''}
				isForScreens
			>
				{({ CardFields }) => <CardFields {...props} />}
			</LazyFold>
		</li>
	);
}
