import { type AdvertLog, isCounted } from '~/model/advert-log.ts';
import * as words from './log-words.ts';

/** A log as a table, with its head. */
export function rowsOf({ adverts }: AdvertLog): readonly (readonly string[])[] {
	const numberOf = (id: number | null) => (id === null ? '' : String(adverts.findIndex((one) => one.id === id) + 1));
	const yesOrNo = (is: boolean) => (is ? words.yes : words.no);
	return [
		words.columns,
		...adverts.map((advert, at) => [
			String(at + 1),
			advert.title,
			advert.employer,
			advert.place,
			words.classes[advert.class],
			yesOrNo(advert.asksSkill),
			numberOf(advert.repeats),
			yesOrNo(isCounted(advert)),
			advert.quote,
		]),
	];
}
