import { useRef } from 'preact/hooks';
import type { EntriesStore } from '~/device/use-entries.ts';
import type { NamedUnit } from '~/model/units/wording.ts';
import { ChoiceField } from '~/parts/ChoiceField.tsx';
import { TypedField } from '~/parts/TypedField.tsx';
import type { ReadUnits } from './read-units.ts';
import { SOME_HOURS } from './some-hours.ts';
import * as words from './words.ts';

export interface UnitsFieldsProps {
	readonly units: readonly NamedUnit[];
	readonly store: Pick<EntriesStore, 'entries' | 'set'>;
	/** What each text comes to; undefined until what reads them is there. */
	readonly typed: ReadUnits['typed'] | undefined;
}

/** How much of which unit, and the two things that some conversions cannot do without. */
export function UnitsFields({ units, store: { entries, set }, typed }: UnitsFieldsProps) {
	const field = (name: keyof ReadUnits['typed']) => ({
		id: `units-${name}`,
		text: entries[name] ?? '',
		onText: (text: string) => set(name, text),
		typed: typed?.[name],
	});
	const isLoadNeeded = units.some((unit) => unit.id === entries['unit'] && !unit.hours);
	// Once unfolded it stays so: what is emptied must not go from under the hand.
	const isUnfolded = useRef(false);
	isUnfolded.current ||= isLoadNeeded || 'share' in entries || 'load' in entries;
	return (
		<>
			<TypedField {...field('amount')} label={words.amount} hint={words.amountHint} says={{ 'too-much': words.amountTooMuch }} />
			<div class="units-choice">
				<ChoiceField
					id="units-unit"
					label={words.unit}
					options={[...units.map(({ id, label }) => [id, label] as const), [SOME_HOURS, words.someHours]]}
					value={entries['unit'] ?? ''}
					onValue={(value) => set('unit', value)}
					unknown={null}
				/>
			</div>
			<details open={isUnfolded.current}>
				<summary>{words.more}</summary>
				<div class="units-more">
					<TypedField {...field('share')} label={words.share} hint={words.shareHint} unit={words.percent} />
					<TypedField {...field('load')} label={words.load} hint={words.loadHint} says={{ 'too-little': words.loadTooLittle }} />
				</div>
			</details>
		</>
	);
}
