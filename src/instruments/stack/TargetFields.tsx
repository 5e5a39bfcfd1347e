import { WORDS } from '~/model/stack/types.ts';
import { ChoiceField } from '~/parts/ChoiceField.tsx';
import { TypedField } from '~/parts/TypedField.tsx';
import { type Form, fieldProps, ID } from './form.ts';
import { UnitField } from './UnitField.tsx';
import * as words from './words.ts';

export interface TargetFieldsProps {
	readonly form: Form;
}

/** The larger credential: how much it takes, the most it accepts, and whose word that is. */
export function TargetFields({ form }: TargetFieldsProps) {
	const { entries, set, unit, units, isWithin } = form;
	return (
		<section class="stack-part">
			{isWithin ? <h3>{words.targetTitle}</h3> : <h2>{words.targetTitle}</h2>}
			<TypedField {...fieldProps(form, 'name')} label={words.name} hint={words.nameHint} kind="text" />
			<div class="worksheet__row">
				<TypedField {...fieldProps(form, 'total')} label={words.total} hint={words.totalHint} />
				<UnitField id={`${ID}unit`} label={words.unit} units={units} value={unit.id} onValue={(id) => set('unit', id)} />
			</div>
			<TypedField {...fieldProps(form, 'limit')} label={words.limit} hint={words.limitHint} kind="text" />
			<ChoiceField
				id={`${ID}word`}
				label={words.word}
				options={WORDS.map((word) => [word, words.words[word]] as const)}
				value={WORDS.find((word) => word === entries['word']) ?? ''}
				onValue={(word) => set('word', word)}
			/>
			{!isWithin && (
				<details open={entries['price'] !== undefined || entries['rest'] !== undefined || undefined}>
					<summary>{words.pricesTitle}</summary>
					<div class="worksheet__fields">
						<TypedField {...fieldProps(form, 'price')} label={words.price} />
						<TypedField {...fieldProps(form, 'rest')} label={words.rest} hint={words.restHint} />
					</div>
				</details>
			)}
		</section>
	);
}
