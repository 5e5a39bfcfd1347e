import { Field, type FieldsProps, Part } from './Field.tsx';
import * as words from './words.ts';

/** A published share of people who finished, with the address of its source. */
export interface ShownRate {
	readonly share: number;
	readonly who: string;
	readonly when: string;
	readonly measuredBy: string;
	readonly url: string;
}

export interface GainFieldsProps extends FieldsProps {
	readonly rates: readonly ShownRate[];
}

/** What somebody hopes for, with what others have reached beside it. */
export function GainFields({ rates, ...of }: GainFieldsProps) {
	return (
		<Part title={words.gainTitle}>
			<p>{words.gainIntro}</p>
			<Field of={of} name="gain" label={words.gain} />
			<Field of={of} name="finishing" label={words.finishing} hint={words.finishingHint} unit={words.percent} />
			<details>
				<summary>{words.rates}</summary>
				<ul class="cost-rates">
					{rates.map(({ share, who, when, measuredBy, url }) => (
						<li key={who}>
							{words.rate(share, who, when, measuredBy)} <a href={url}>{words.source}</a>
						</li>
					))}
				</ul>
			</details>
		</Part>
	);
}
