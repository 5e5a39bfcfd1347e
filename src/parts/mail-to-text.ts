/**
 * The words of a saved e-mail (`.eml`): its headers are left off, and of its parts the first one that is text is decoded. What the writer quotes
 * keeps its `> `.
 */

/** A part within a part within a part: nobody's mail program goes deeper. */
const DEEPEST = 8;

interface Part {
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

/**
 * @param mail the file, each character one byte of it
 * @param fromHtml what makes text of a part that is HTML
 * @returns '' where it holds no text
 */
export function mailToText(mail: string, fromHtml: (html: string) => string): string {
	const parts = listParts(splitPart(mail.replace(/\r\n?/g, '\n')), 0);
	const plain = parts.find((part) => typeOf(part) === 'text/plain');
	if (plain) return decode(plain).trim();
	const html = parts.find((part) => typeOf(part) === 'text/html');
	return html ? fromHtml(decode(html)).trim() : '';
}

/** Headers end at the first empty line. A header goes on in lines that begin with a space. */
function splitPart(text: string): Part {
	const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
	const head = end < 0 ? text : text.slice(0, end);
	const headers = new Map<string, string>();
	for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).trim().toLowerCase();
		if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
	}
	return { headers, body: end < 0 ? '' : text.slice(end).replace(/^\n+/, '') };
}

const headerOf = ({ headers }: Part, name: string) => headers.get(name) ?? '';
const typeOf = (part: Part) => (headerOf(part, 'content-type').split(';')[0] ?? '').trim().toLowerCase() || 'text/plain';

/** One parameter of a content type, with or without quotes round it. */
function parameter(part: Part, name: string): string | undefined {
	for (const one of headerOf(part, 'content-type').split(';').slice(1)) {
		const equals = one.indexOf('=');
		if (one.slice(0, equals).trim().toLowerCase() === name)
			return one
				.slice(equals + 1)
				.trim()
				.replace(/^"|"$/g, '');
	}
	return undefined;
}

/** Every part that holds no others, in the order of the mail. */
function listParts(part: Part, depth: number): readonly Part[] {
	const boundary = parameter(part, 'boundary');
	if (!typeOf(part).startsWith('multipart/') || !boundary) return [part];
	if (depth >= DEEPEST) return [];
	const [, ...inner] = `\n${part.body}`.split(`\n--${boundary}`);
	return inner
		.filter((one) => !one.startsWith('--'))
		.flatMap((one) => listParts(splitPart(one.slice(one.indexOf('\n') + 1)), depth + 1))
		.filter((one) => !headerOf(one, 'content-disposition').toLowerCase().startsWith('attachment'));
}

function decode(part: Part): string {
	const bytes = bytesOf(part.body, headerOf(part, 'content-transfer-encoding').toLowerCase());
	try {
		return new TextDecoder(parameter(part, 'charset') || 'utf-8').decode(bytes);
	} catch {
		// A character set that no browser knows.
		return new TextDecoder().decode(bytes);
	}
}

function bytesOf(body: string, encoding: string): Uint8Array {
	if (encoding === 'base64') return bytes(fromBase64(body));
	if (encoding !== 'quoted-printable') return bytes(body);
	const joined = body.replace(/=[ \t]{0,80}\n/g, '');
	return bytes(joined.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
}

/** What is no base64 gives what it can. */
function fromBase64(text: string): string {
	const dense = text.replace(/[^a-z0-9+/]/gi, '');
	try {
		return atob(dense.slice(0, dense.length - (dense.length % 4 === 1 ? 1 : 0)));
	} catch {
		return '';
	}
}

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff);
