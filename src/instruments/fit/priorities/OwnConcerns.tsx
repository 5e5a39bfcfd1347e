import { useRef, useState } from 'preact/hooks';
import { cleanName } from '~/model/state/clean-name.ts';
import { CONCERN_IDS, CONCERN_LIMIT, type ConcernId, concernIds } from '~/model/state/concerns.ts';
import type { FitState } from '~/model/state/state.ts';
import type { Order } from '~/model/types.ts';
import { placeFactor, withoutFactor } from '~/model/weights/edit-order.ts';
import * as words from './words.ts';
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
		say(words.added(name));
	};
	const remove = (id: ConcernId) => {
		const { [id]: name, ...concerns } = state.concerns;
		const { [id]: _, ...answers } = state.answers;
		change({ ...state, concerns, answers, order: state.order && withoutFactor(order, id), asked: state.asked.filter((one) => one !== id) });
		say(words.removed(name));
		// Its button is gone; the field to add another is there again.
		setTimeout(() => field.current?.focus());
	};
	return (
		<div class="own-concerns">
			<h3>{words.concernsTitle}</h3>
			<p>{words.aboutConcerns}</p>
			{ids.length > 0 && (
				<ul role="list">
					{ids.map((id) => (
						<li class="own-concerns__one" key={id}>
							<span>{state.concerns[id]}</span>
							<button class="button" type="button" onClick={() => remove(id)}>
								{words.remove(state.concerns[id], (its) => (
									<span class="visually-hidden">{its}</span>
								))}
							</button>
						</li>
					))}
				</ul>
			)}
			{free ? (
				<p class="own-concerns__add">
					<label for="own-concern">{words.yourConcern}</label>
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
						{words.add}
					</button>
				</p>
			) : (
				<p>{words.twoAreTheLimit}</p>
			)}
		</div>
	);
}
