import type { FieldProblem, Typed } from '~/model/quantities/typed.ts';
import * as words from '~/words/field-note-words.ts';

export interface FieldNoteProps {
	/** Of the field. */
	readonly id: string;
	/** What its text comes to. */
	readonly typed: Typed<unknown>;
	/** Sentences of the instrument's own in place of the common ones. */
	readonly says?: Partial<Readonly<Record<FieldProblem, string>>> | undefined;
	/** Puts another text into the field. */
	readonly onText: (text: string) => void;
}

/** What is wrong with what stands in a field; or how it was read, where it can be read in two ways, and the way to the other one. It loads when there is something to say. */
export function FieldNote({ id, typed: { problem, reading }, says = {}, onText }: FieldNoteProps) {
	if (problem)
		return (
			<p class="field-note field-note--error" id={`${id}-error`}>
				{says[problem] ?? words.problems[problem]}
			</p>
		);
	if (!reading) return null;
	const { other } = reading;
	const readAs = words.readAs(reading.numbers);
	const change = () => {
		onText(other?.text ?? '');
		// The button goes with what it changes.
		document.getElementById(id)?.focus();
	};
	return (
		<p class="field-note" id={`${id}-reading`} role="status">
			<span key={readAs}>{readAs}</span>{' '}
			{other && (
				<button class="button no-print" type="button" onClick={change}>
					{words.change(other.numbers)}
				</button>
			)}
		</p>
	);
}
