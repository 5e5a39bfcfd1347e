import type { FitState } from '~/model/state/state.ts';
import type { GoalWording } from '~/model/wording.ts';
import { Step } from '~/parts/Step.tsx';

export interface FirstStepProps {
	readonly goals: readonly GoalWording[];
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** Address of the first question. */
	readonly next: string;
}

/** Which credential, and what for. */
export function FirstStep({ goals, state, change, next }: FirstStepProps) {
	return (
		<Step place="Before the questions" next={next}>
			<label class="fit-check__name-label" for="credential-name">
				Which credential do you have in mind?
			</label>
			<p class="fit-check__hint" id="credential-name-hint">
				Its name, for your own notes. It stays on this device, like every answer.
			</p>
			<input
				class="fit-check__name"
				id="credential-name"
				type="text"
				maxLength={80}
				value={state.name}
				aria-describedby="credential-name-hint"
				onInput={(event) => change({ ...state, name: event.currentTarget.value })}
			/>
			<fieldset class="question fit-check__goal" id="goal" tabIndex={-1}>
				<legend class="question__ask">What do you want it for?</legend>
				<p class="question__why">It sets which factors weigh most.</p>
				{goals.map(({ id, label }) => (
					<label class="question__option" key={id}>
						<input type="radio" name="goal" value={id} checked={state.goal === id} onChange={() => change({ ...state, goal: id })} />
						<span>{label}</span>
					</label>
				))}
			</fieldset>
		</Step>
	);
}
