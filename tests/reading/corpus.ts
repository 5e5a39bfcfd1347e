import { existsSync } from 'node:fs';
import { READING_STATUSES, type ReadingStatus } from '../../src/model/reading/types.ts';
import { readText } from '../support/repository.ts';

/** A number of a text, with what it stands for. */
export interface LabelledNumber {
	readonly what: string;
	readonly value?: number | undefined;
	readonly min?: number | undefined;
	readonly max?: number | undefined;
	readonly unit?: string | undefined;
}

/** What a person who read a text put for one question. */
export interface Label {
	readonly status: ReadingStatus;
	readonly option?: string | undefined;
	readonly quote?: string | undefined;
	readonly quotes?: readonly string[] | undefined;
	readonly numbers?: readonly LabelledNumber[] | undefined;
	/** The whole price, where the text gives all of its parts. */
	readonly total?: { readonly value: number } | undefined;
	/** Other labels that are right too. */
	readonly alsoOk?: readonly { readonly status: ReadingStatus; readonly option?: string | undefined }[] | undefined;
}

/** A text with its labels. */
export interface LabelledText {
	readonly id: string;
	readonly kind: 'sales' | 'advert' | 'none';
	readonly genre: string;
	readonly text: string;
	/** By question; adverts have none. */
	readonly labels: Readonly<Record<string, Label>>;
	readonly claims: readonly { readonly kind: string; readonly quote: string }[];
	readonly advert?:
		| { readonly group: string; readonly class: string; readonly alsoOkClass?: readonly string[]; readonly sameRole: boolean }
		| undefined;
}

/** Those that rules may be written on; `own-released` was kept apart until it had been measured. The last of all only measures. */
export const OPEN_SETS = ['given', 'own-dev', 'own-released'] as const;
export const CORPUS_SETS = [...OPEN_SETS, 'own-held'] as const;
export type CorpusSet = (typeof CORPUS_SETS)[number];

/**
 * The texts of a set; none where its file is not there.
 *
 * @throws where a label has a status that does not exist, or a quote that is no part of its text
 */
export function readCorpus(set: CorpusSet): readonly LabelledText[] {
	const path = `tests/reading/corpus/${set}.json`;
	if (!existsSync(new URL(`../../${path}`, import.meta.url))) return [];
	const texts = JSON.parse(readText(path)) as readonly LabelledText[];
	for (const { id, text, labels } of texts)
		for (const [question, { status, quote, quotes = [] }] of Object.entries(labels)) {
			if (!READING_STATUSES.includes(status)) throw new Error(`${path}, ${id}, ${question}: there is no status "${status}".`);
			for (const one of quote === undefined ? quotes : [quote, ...quotes])
				if (!text.includes(one)) throw new Error(`${path}, ${id}, ${question}: the quote "${one}" is no part of the text.`);
		}
	return texts;
}
