import { useRef, useState } from 'preact/hooks';
import { cleanName } from '~/model/state/clean-name.ts';
import { CONCERN_IDS, CONCERN_LIMIT, type ConcernId, concernIds } from '~/model/state/concerns.ts';
import type { FitState } from '~/model/state/state.ts';
import type { Order } from '~/model/types.ts';
import { placeFactor, withoutFactor } from '~/model/weights/edit-order.ts';
import './OwnConcerns.css';

export interface OwnConcernsProps {
	/** The order that is in force, complete. */
	readonly order: Order;
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** Tells what was done. */
	readonly say: (sentence: string) => void;
}

/** What matters to the person and is not among the factors: up to two, each a factor with one question. */
export function OwnConcerns({ order, state, change, say }: OwnConcernsProps) {
	const [draft, setDraft] = useState('');
	const field = useRef<HTMLInputElement>(null);
	const ids = concernIds(state.concerns);
	const free = CONCERN_IDS.find((id) => !ids.includes(id));
	const add = () => {
		const name = cleanName(draft, CONCERN_LIMIT);
		if (!free || name === '') return;
		change({ ...state, concerns: { ...state.concerns, [free]: name }, order: placeFactor([...order, [free]], free, 0) });
		setDraft('');
		say(`“${name}” is added, first in the order. Its question is the last of all.`);
	};
	const remove = (id: ConcernId) => {
		const { [id]: name, ...concerns } = state.concerns;
		const { [id]: _, ...answers } = state.answers;
		change({ ...state, concerns, answers, order: state.order && withoutFactor(order, id), asked: state.asked.filter((one) => one !== id) });
		say(`“${name}” is removed, with its answer.`);
		// Its button is gone; the field to add another is there again.
		setTimeout(() => field.current?.focus());
	};
	return (
		<div class="own-concerns">
			<h3>What matters to you and is not in the list</h3>
			<p>
				Up to two concerns of your own, such as childcare or a language. Each counts like the other factors, and you say how well the
				credential does on it.
			</p>
			{ids.length > 0 && (
				<ul role="list">
					{ids.map((id) => (
						<li class="own-concerns__one" key={id}>
							<span>{state.concerns[id]}</span>
							<button class="button" type="button" onClick={() => remove(id)}>
								Remove <span class="visually-hidden">{state.concerns[id]}</span>
							</button>
						</li>
					))}
				</ul>
			)}
			{free ? (
				<p class="own-concerns__add">
					<label for="own-concern">Your concern, in a few words</label>
					<input
						id="own-concern"
						ref={field}
						type="text"
						maxLength={CONCERN_LIMIT}
						value={draft}
						onInput={(event) => setDraft(event.currentTarget.value)}
						onKeyDown={(event) => event.key === 'Enter' && add()}
					/>
					<button class="button" type="button" aria-disabled={cleanName(draft) === ''} onClick={add}>
						Add it
					</button>
				</p>
			) : (
				<p>Two are the limit: more would leave each factor too little weight to matter.</p>
			)}
		</div>
	);
}
