import type { EntriesStore } from '~/device/use-entries.ts';
import { type RenewalContent, type RenewalQuestionWording, reckonedBy } from '~/model/renewal/wording.ts';
import { ChoiceField } from '~/parts/ChoiceField.tsx';
import { TypedField } from '~/parts/TypedField.tsx';
import { askedField } from './entries.ts';
import type { TypedRenewal } from './read-renewal.ts';
import * as words from './words.ts';

export interface RenewFieldsProps {
	readonly content: RenewalContent;
	readonly store: Pick<EntriesStore, 'entries' | 'set'>;
	/** What the texts come to, as soon as what reads them is there. */
	readonly typed?: TypedRenewal | undefined;
}

/** Fields that are folded as long as nothing is entered there, beside the questions that settle nothing by themselves. */
const REST = ['price', 'hours', 'again', 'again-price', 'again-hours'];

/** What is asked: the date, what can settle it, and what else counts. */
export function RenewFields({ content: { questions, wordings }, store: { entries, set }, typed }: RenewFieldsProps) {
	const textOf = (field: string) => ({
		id: `renew-${field}`,
		text: entries[field] ?? '',
		onText: (text: string) => set(field, text),
	});
	const use = reckonedBy(questions, 'use');
	const useWording = wordings.find(({ id }) => id === use.id);
	// What can rule renewing out, or require it, comes first.
	const settles = (id: string) =>
		questions.some((one) => one.id === id && one.options.some((option) => option.dealBreaker || option.saysRequired));
	const chosen = wordings.filter(({ id }) => questions.some((one) => one.id === id && !one.reckoned));
	// What was entered is to be seen; nobody else has to look at fields that may not be needed.
	const hasRest = [...REST, ...chosen.filter(({ id }) => !settles(id)).map(({ id }) => askedField(id))].some((field) => entries[field]);
	const choice = ({ id, ask, why, options }: RenewalQuestionWording) => (
		<ChoiceField
			key={id}
			id={`renew-${askedField(id)}`}
			label={ask}
			hint={why}
			options={Object.entries(options).map(([option, { label }]) => [option, label] as const)}
			value={entries[askedField(id)] ?? ''}
			onValue={(value) => set(askedField(id), value)}
		/>
	);
	return (
		<>
			<section class="renew__part">
				<h2>{words.dateTitle}</h2>
				<TypedField {...textOf('name')} kind="text" label={words.name} />
				<div class="worksheet__row">
					<TypedField {...textOf('expires')} kind="date" label={words.expires} typed={typed?.expires} />
					<TypedField {...textOf('notice')} label={words.notice} hint={words.noticeHint} unit={words.days} typed={typed?.notice} />
				</div>
				<TypedField
					{...textOf('term')}
					label={words.term}
					hint={words.termHint}
					unit={words.months}
					typed={typed?.term}
					says={{ 'too-little': words.tooShort }}
				/>
			</section>
			<section class="renew__part">
				<h2>{words.settlesTitle}</h2>
				{chosen.filter(({ id }) => settles(id)).map(choice)}
				<TypedField {...textOf('use')} label={useWording?.ask ?? ''} hint={words.useHint} unit={words.useUnit} typed={typed?.use} />
			</section>
			<details class="renew__rest" open={hasRest || undefined}>
				<summary>
					<h2>{words.weighsTitle}</h2>
					<span>{words.weighsHint}</span>
				</summary>
				<div class="renew__part">
					{chosen.filter(({ id }) => !settles(id)).map(choice)}
					<div class="worksheet__row">
						<TypedField {...textOf('price')} label={words.price} hint={words.priceHint} typed={typed?.price} />
						<TypedField {...textOf('hours')} label={words.hours} unit={words.hoursUnit} typed={typed?.hours} />
					</div>
					<ChoiceField
						id="renew-again"
						label={words.again}
						hint={words.againHint}
						options={[
							['yes', words.yes],
							['no', words.no],
						]}
						value={entries['again'] ?? ''}
						onValue={(value) => set('again', value)}
					/>
					{entries['again'] !== 'no' && (
						<div class="worksheet__row">
							<TypedField {...textOf('again-price')} label={words.againPrice} typed={typed?.['again-price']} />
							<TypedField {...textOf('again-hours')} label={words.againHours} unit={words.hoursUnit} typed={typed?.['again-hours']} />
						</div>
					)}
				</div>
			</details>
		</>
	);
}
