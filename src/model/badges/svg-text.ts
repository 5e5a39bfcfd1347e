/** What may stand in an SVG with a badge in it: the text is searched, and nothing of the picture is ever drawn or run. */
const TAGS = ['<openbadges:credential', '<openbadges:assertion'];
const OPEN = '<![CDATA[';
const CLOSE = ']]>';
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

const decode = (text: string) => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The text of the first badge in an SVG: what its tag holds, or the signed badge or address in the tag's `verify`. Undefined where there is none. */
export function readSvg(text: string): { readonly text: string; readonly hasMore: boolean } | undefined {
	const places = TAGS.map((tag) => text.indexOf(tag)).filter((at) => at >= 0);
	if (places.length === 0) return undefined;
	const at = Math.min(...places);
	const end = endOfTag(text, at);
	if (end < 0) return undefined;
	const tag = text.slice(at, end);
	const hasMore = TAGS.some((one) => text.includes(one, end));
	const close = tag.endsWith('/') ? -1 : text.indexOf('</openbadges:', end);
	const body = close < 0 ? '' : bodyOf(text.slice(end + 1, close));
	return { text: body === '' ? decode(/\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)?.slice(1).join('') ?? '').trim() : body, hasMore };
}

/** Where a tag that begins at a place ends: at the first ">" outside quotes. */
function endOfTag(text: string, from: number): number {
	let quote = '';
	for (let at = from; at < text.length; at += 1) {
		const letter = text.charAt(at);
		if (quote === '' && letter === '>') return at;
		if (quote === letter) quote = '';
		else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
	}
	return -1;
}

function bodyOf(inner: string): string {
	const open = inner.indexOf(OPEN);
	if (open < 0) return decode(inner).trim();
	const close = inner.indexOf(CLOSE, open);
	return inner.slice(open + OPEN.length, close < 0 ? undefined : close).trim();
}
