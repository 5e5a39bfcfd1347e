import type { FitState } from '~/model/state/state.ts';
import type { GoalWording } from '~/model/wording.ts';
import { Step } from '~/parts/Step.tsx';
import * as words from './words.ts';

export interface FirstStepProps {
	readonly goals: readonly GoalWording[];
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** Address of the first open question. */
	readonly next: string;
	readonly onNext?: () => void;
	/** How many questions there are. */
	readonly all: number;
}

/** Which credential, and what for. */
export function FirstStep({ goals, state, change, next, onNext, all }: FirstStepProps) {
	return (
		<Step at={0} all={all} next={next} isAnswered onNext={onNext}>
			<label class="fit-check__name-label" for="credential-name">
				{words.whichOne}
			</label>
			<input
				class="fit-check__name"
				id="credential-name"
				type="text"
				maxLength={80}
				value={state.name}
				onInput={(event) => change({ ...state, name: event.currentTarget.value })}
			/>
			<fieldset class="question fit-check__goal" id="goal" tabIndex={-1} aria-describedby="goal-hint">
				<legend class="question__ask">{words.whatFor}</legend>
				<p class="question__why" id="goal-hint">
					{words.aboutGoal}
				</p>
				<div class="fit-check__goals">
					{goals.map(({ id, label }) => (
						<label class="question__option" key={id}>
							<input type="radio" name="goal" value={id} checked={state.goal === id} onChange={() => change({ ...state, goal: id })} />
							<span>{label}</span>
						</label>
					))}
				</div>
			</fieldset>
		</Step>
	);
}
