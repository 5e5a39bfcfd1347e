import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSourcePages } from '../lib/source-pages.ts';

/** Days on which pages last changed, by their address without the base path. */
export type LastChanged = ReadonlyMap<string, Date>;

interface ContentText {
	/** From its collection's folder, without its ending; the page that opens a folder has the folder's name. */
	readonly id: string;
	readonly data: { readonly reviewed?: string | Date; readonly date?: string | Date };
	readonly body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
/** A link of a text to a page of the site. */
const LINK = /\]\((\/[^)#?\s]*)/g;

function readTexts(folder: string): readonly ContentText[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => {
			const [, yaml = '', body = ''] = FRONT_MATTER.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
			const id = name.replaceAll('\\', '/').replace(/(?:\/?index)?\.mdx$/, '');
			return { id, data: parse(yaml) ?? {}, body };
		});
}

/**
 * When each page last changed, as content says it: a page of the guide on the day on which it was reviewed, and whatever the changelog leads to
 * on the day of that change. The day of a build says nothing about a page. A page of which nothing is said has no day.
 */
export function readLastChanged(content = 'content'): LastChanged {
	const days = new Map<string, Date>();
	const note = (path: string, day: string | Date | undefined) => {
		if (day === undefined) return;
		const date = new Date(day);
		if (date > (days.get(path) ?? new Date(0))) days.set(path, date);
	};
	for (const { id, data } of readTexts(join(content, 'guide'))) note(`/${id}/`, data.reviewed);
	for (const { id, data } of readTexts(join(content, 'examples'))) note(`/examples/${id}/`, data.reviewed);
	for (const { path } of readSourcePages()) note(path, days.get('/sources/'));
	for (const { data, body } of readTexts(join(content, 'changes'))) {
		// The front page and the shelf of tools show what is new.
		for (const path of ['/', '/tools/', '/changelog/']) note(path, data.date);
		for (const [, path = ''] of body.matchAll(LINK)) note(path, data.date);
	}
	return days;
}

/** An entry of the sitemap with the day on which its page last changed, where content says one. */
export function withLastChange<Entry extends { readonly url: string }>(entry: Entry, base: string, days: LastChanged): Entry {
	const day = days.get(new URL(entry.url).pathname.slice(base.replace(/\/$/, '').length));
	return day === undefined ? entry : { ...entry, lastmod: day.toISOString() };
}
