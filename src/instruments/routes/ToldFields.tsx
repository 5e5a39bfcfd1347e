import { TypedField } from '~/parts/TypedField.tsx';
import type { NeedFieldsProps } from './NeedFields.tsx';
import * as words from './words.ts';

/** What the reader was told of one offer of each route, folded until it is needed. */
export function ToldFields({ store: { entries, set }, read, routes }: NeedFieldsProps) {
	const field = (name: string) => ({
		id: `routes-${name}`,
		text: entries[name] ?? '',
		onText: (text: string) => set(name, text),
		typed: read?.typed[name],
	});
	return (
		<details class="route-told">
			<summary>{words.told}</summary>
			<p class="route-told__hint">{words.toldHint}</p>
			<div class="route-told__offers">
				{routes.map(({ route, label }) => (
					<fieldset class="route-told__offer" key={route.id}>
						<legend>{label}</legend>
						<div class="worksheet__row">
							<TypedField {...field(`hours-${route.id}`)} label={words.toldHours} />
							<TypedField {...field(`price-${route.id}`)} label={words.toldPrice} />
						</div>
					</fieldset>
				))}
			</div>
		</details>
	);
}
