import { type Reading, TEXT_KINDS, type TextKind } from '~/model/reading/types.ts';
import * as words from './result-words.ts';

export interface ReadingHeadProps {
	readonly reading: Reading;
	readonly isTold: boolean;
	readonly onKind: (kind: TextKind) => void;
	/** Where adverts are counted; '' where that is not to be had. */
	readonly advertsUrl: string;
	/** Names of the products that it sells, where there are several. */
	readonly products: readonly string[];
	readonly product: string | undefined;
	readonly onProduct: (product: string) => void;
}

/** What kind of text it is, which can be put right, and of several products the one that is meant. */
export function ReadingHead({ reading, isTold, onKind, advertsUrl, products, product, onProduct }: ReadingHeadProps) {
	const { kind, isEnglish } = reading;
	return (
		<div class="desk__head">
			{isEnglish && kind === 'none' && <p>{words.isNone}</p>}
			{isEnglish && kind === 'adverts' && <p>{words.isAdverts(advertsUrl ? (its) => <a href={advertsUrl}>{its}</a> : undefined)}</p>}
			{isEnglish && (
				<p class="desk__kind">
					<label for="desk-kind">{isTold ? words.kindTold : words.kindLabel}</label>{' '}
					<select id="desk-kind" value={kind} onChange={({ currentTarget }) => onKind(currentTarget.value as TextKind)}>
						{TEXT_KINDS.map((one) => (
							<option key={one} value={one}>
								{words.kinds[one]}
							</option>
						))}
					</select>
				</p>
			)}
			{products.length > 1 && (
				<fieldset class="desk__products question">
					<legend class="question__ask">{words.whichProduct}</legend>
					<p class="question__why">{words.severalProducts}</p>
					{products.map((name) => (
						<label class="question__option" key={name}>
							<input type="radio" name="desk-product" value={name} checked={product === name} onChange={() => onProduct(name)} />
							<span>{name}</span>
						</label>
					))}
				</fieldset>
			)}
		</div>
	);
}
