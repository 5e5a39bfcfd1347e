import type { FitState } from '~/model/state/state.ts';
import type { GoalWording } from '~/model/wording.ts';
import { Step } from '~/parts/Step.tsx';
import * as words from './words.ts';

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
		<Step place={words.beforeQuestions} next={next}>
			<label class="fit-check__name-label" for="credential-name">
				{words.whichOne}
			</label>
			<p class="fit-check__hint" id="credential-name-hint">
				{words.aboutName}
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
				<legend class="question__ask">{words.whatFor}</legend>
				<p class="question__why">{words.aboutGoal}</p>
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
