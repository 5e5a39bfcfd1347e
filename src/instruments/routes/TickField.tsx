import { TICK } from './entries.ts';

export interface TickFieldProps {
	readonly id: string;
	readonly label: string;
	readonly hint?: string | undefined;
	/** By field of the entries, in the order in which they are offered. */
	readonly options: readonly (readonly [field: string, label: string])[];
	readonly isTicked: (field: string) => boolean;
	/** The field, and what stands in it now. */
	readonly onTick: (field: string, text: string) => void;
}

/** A few boxes of which any number can be ticked. */
export function TickField({ id, label, hint, options, isTicked, onTick }: TickFieldProps) {
	return (
		<fieldset class="choice-field" id={id} aria-describedby={hint && `${id}-hint`}>
			<legend>{label}</legend>
			{hint && (
				<p class="choice-field__hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<div class="route-ticks">
				{options.map(([field, name]) => (
					<label class="choice-field__option" key={field}>
						<input
							type="checkbox"
							name={field}
							value={TICK}
							checked={isTicked(field)}
							onChange={({ currentTarget }) => onTick(field, currentTarget.checked ? TICK : '')}
						/>
						<span>{name}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
