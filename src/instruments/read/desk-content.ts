import type { ClaimWording, FitContent } from '~/model/wording.ts';

/** What the desk shows a reading with: it loads when there is a text. */
export interface DeskContent {
	readonly fit: FitContent;
	readonly claims: readonly ClaimWording[];
}

/** Addresses that the desk loads from or leads to. */
export interface DeskUrls {
	/** `DeskContent` as JSON. */
	readonly content: string;
	/** The phrases as JSON. */
	readonly cues: string;
	/** An example to try. */
	readonly example: string;
	readonly fit: string;
	readonly kit: string;
	/** Where adverts are counted; '' where that is not to be had. */
	readonly adverts: string;
}

const loaded = new Map<string, DeskContent>();

/** @throws where it cannot be had */
export async function loadDeskContent(url: string): Promise<DeskContent> {
	const kept = loaded.get(url);
	if (kept) return kept;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const content: DeskContent = await response.json();
	loaded.set(url, content);
	return content;
}
