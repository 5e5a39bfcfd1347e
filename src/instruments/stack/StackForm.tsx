import { TypedField } from '~/parts/TypedField.tsx';
import { type Form, fieldProps } from './form.ts';
import { PieceList } from './PieceList.tsx';
import { TargetFields } from './TargetFields.tsx';
import * as words from './words.ts';
import './Stack.css';

export interface StackFormProps {
	readonly form: Form;
}

/** All fields: the target, the pieces, and when they would be done. */
export function StackForm({ form }: StackFormProps) {
	const { entries, isWithin } = form;
	return (
		<>
			<TargetFields form={form} />
			<PieceList form={form} />
			{!isWithin && (
				<details open={entries['start'] !== undefined || entries['pace'] !== undefined || undefined}>
					<summary>{words.whenTitle}</summary>
					<div class="worksheet__fields">
						<p class="worksheet__missing">{words.whenHint}</p>
						<div class="worksheet__row">
							<TypedField {...fieldProps(form, 'start')} label={words.start} kind="date" />
							<TypedField {...fieldProps(form, 'pace')} label={words.pace} unit={words.paceUnit} />
						</div>
					</div>
				</details>
			)}
		</>
	);
}
