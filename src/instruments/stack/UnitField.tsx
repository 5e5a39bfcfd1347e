import type { StackUnit } from './slim-units.ts';

export interface UnitFieldProps {
	readonly id: string;
	readonly label: string;
	readonly units: readonly StackUnit[];
	/** Id of the unit that is chosen. */
	readonly value: string;
	readonly onValue: (id: string) => void;
}

/** What an amount is counted in. */
export function UnitField({ id, label, units, value, onValue }: UnitFieldProps) {
	return (
		<div class="stack-unit">
			<label for={id}>{label}</label>
			<select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
				{units.map((unit) => (
					<option key={unit.id} value={unit.id} selected={unit.id === value}>
						{unit.label}
					</option>
				))}
			</select>
		</div>
	);
}
