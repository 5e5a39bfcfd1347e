import { useState } from 'preact/hooks';
import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { Alternative, Assessment } from '~/model/state/assessment.ts';
import type { Choice } from './begin-candidate.ts';
import * as words from './changing-words.ts';

/** A worked example that can be put beside the others. */
export interface ExampleChoice {
	readonly id: string;
	readonly label: string;
}

export interface AddCandidateProps {
	readonly candidates: readonly ComparedCandidate[];
	readonly names: readonly string[];
	readonly alternatives: readonly Alternative[];
	/** Every assessment on the device that does not stand in the comparison. */
	readonly saved: readonly Assessment[];
	readonly examples: readonly ExampleChoice[];
	/** As many as there is room for. */
	readonly limit: number;
	readonly add: (choice: Choice) => void;
}

/** Every assessment on the device that does not stand in the comparison. */
export function listSaved(assessments: readonly Assessment[], alternatives: readonly Alternative[]): readonly Assessment[] {
	return assessments.filter(({ isCompared, preset }) => !isCompared && !alternatives.some(({ id, isAlways }) => isAlways && id === preset));
}

/** Chooses what to put beside the others: one list and one button, so that nothing happens while somebody looks through the list. */
export function AddCandidate({ candidates, names, alternatives, saved, examples, limit, add }: AddCandidateProps) {
	const [chosen, setChosen] = useState('empty');
	const offered = alternatives.filter(({ id, isAlways }) => !isAlways && !candidates.some(({ kept }) => kept?.preset === id));
	const group = (label: string, options: readonly (readonly [string, string])[]) =>
		options.length > 0 && (
			<optgroup label={label}>
				{options.map(([value, text]) => (
					<option key={value} value={value}>
						{text}
					</option>
				))}
			</optgroup>
		);
	const press = () => {
		const [kind = '', id = ''] = chosen.split(':');
		if (kind === 'alternative' || kind === 'example') add({ kind, id });
		else if (kind === 'saved' || kind === 'copy') add({ kind, place: Number(id) });
		else add({ kind: 'empty' });
		setChosen('empty');
	};
	return (
		<div class="compare__add no-print">
			{candidates.length >= limit ? (
				<p>{words.isFull}</p>
			) : (
				<>
					<label for="add-candidate">{words.putAnother}</label>
					<select id="add-candidate" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
						<option value="empty">{words.empty}</option>
						{group(
							words.groups.alternatives,
							offered.map(({ id, label }) => [`alternative:${id}`, label]),
						)}
						{group(
							words.groups.saved,
							saved.map(({ state }, place) => [`saved:${place}`, state.name || words.noName]),
						)}
						{group(
							words.groups.copies,
							candidates.map((_, place) => [`copy:${place}`, words.copyOf(names[place])]),
						)}
						{group(
							words.groups.examples,
							examples.map(({ id, label }) => [`example:${id}`, label]),
						)}
					</select>
					<button class="button" type="button" onClick={press}>
						{words.add}
					</button>
					<p class="compare__always">{words.always}</p>
				</>
			)}
		</div>
	);
}
