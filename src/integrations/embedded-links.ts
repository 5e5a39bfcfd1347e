import type { BuiltPage } from './built-page.ts';

/** The tag that opens a link, and the address in it. */
const LINK = /<a\s[^>]*>/g;
const HREF = /\shref="([^"]*)"/;
/** Marks the link at the end of a page in a frame that leads to the page proper. */
const PROPER = 'data-proper';

/** The address of the page proper of one that other sites show in a frame; undefined for any other page. */
export const properOf = ({ document }: Pick<BuiltPage, 'document'>): string | undefined =>
	document.querySelector(`[${PROPER}]`)?.getAttribute('href');

/**
 * The HTML of a page in a frame, whose links lead out of it without a script too: to another one of its kind in place, and to all else in a new tab,
 * because no other page of the site lets itself be shown in a frame. The link at its end always leads to the page proper.
 *
 * @param embedded addresses of pages proper, each with that of the same page in a frame
 */
export function leadOut(html: string, embedded: ReadonlyMap<string, string>): string {
	return html.replace(LINK, (link) => {
		const [, href = '#'] = HREF.exec(link) ?? [];
		if (/^(?:#|(?!https?:)[a-z][a-z+.-]*:)/i.test(href)) return link;
		const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
		const within = link.includes(PROPER) ? undefined : embedded.get(path);
		if (within !== undefined) return link.replace(HREF, ` href="${within}${rest}"`);
		return link.replace('<a', `<a target="_blank"${/ rel="/.test(link) ? '' : ' rel="noopener"'}`);
	});
}
