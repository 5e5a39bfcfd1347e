import type { FitState } from '~/model/state/state.ts';
import type { GoalWording } from '~/model/wording.ts';
import { GoalChips } from '~/parts/GoalChips.tsx';
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
		<Step at={0} all={all} next={next} isAnswered={state.goal !== null} onNext={onNext}>
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
			<fieldset class="question fit-check__goal" id="goal" tabIndex={-1}>
				<legend class="question__ask">{words.whatFor}</legend>
				<GoalChips goals={goals} goal={state.goal} name="goal" onGoal={(goal) => change({ ...state, goal })} />
			</fieldset>
		</Step>
	);
}
