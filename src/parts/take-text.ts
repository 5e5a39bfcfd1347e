import { htmlToText } from './html-to-text.ts';
import { mailToText } from './mail-to-text.ts';

/** How long a text may be, in characters: about 200 kB, or 30,000 words. */
export const TEXT_LIMIT = 200_000;
/** A page or an e-mail weighs more than its words. */
export const FILE_LIMIT = 4_000_000;

/** Why a text was not taken. */
export type Refusal = 'too-long' | 'too-large' | 'other-kind' | 'not-read' | 'no-text' | 'no-example';

/** A text to read, or why there is none. */
export type Taken = { readonly text: string } | { readonly refused: Refusal };

/** Where a text comes from. */
export type Source =
	| { readonly from: 'field'; readonly text: string }
	/** Between what stands before and after it in the field. */
	| { readonly from: 'clipboard'; readonly html: string; readonly plain: string; readonly before: string; readonly after: string }
	| { readonly from: 'file'; readonly file: File }
	| { readonly from: 'example'; readonly url: string };

/** Takes a text from wherever it comes. Never throws. */
export async function takeText(source: Source): Promise<Taken> {
	switch (source.from) {
		case 'field':
			return checkText(source.text);
		case 'file':
			return takeFile(source.file);
		case 'clipboard': {
			const taken = takePasted(source.html, source.plain);
			return 'text' in taken ? checkText(source.before + taken.text + source.after) : taken;
		}
		case 'example': {
			const response = await fetch(source.url).catch(() => undefined);
			if (!response?.ok) return { refused: 'no-example' };
			const { text }: { text: string } = await response.json();
			return checkText(text);
		}
	}
}

/** What a file is, by the ending of its name, or by what the browser says of one without. */
const KINDS: Readonly<Record<string, 'text' | 'html' | 'mail'>> = {
	txt: 'text',
	text: 'text',
	md: 'text',
	markdown: 'text',
	htm: 'html',
	html: 'html',
	xhtml: 'html',
	eml: 'mail',
	'text/plain': 'text',
	'text/markdown': 'text',
	'text/html': 'html',
	'message/rfc822': 'mail',
};

function kindOf({ name, type }: File): 'text' | 'html' | 'mail' | undefined {
	const ending = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : type;
	return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
}

/** A text that somebody pasted, dropped or opened, if it can be read. */
export function checkText(text: string): Taken {
	// A zero byte is never in a text: it is a file of another kind under a text's name.
	if (text.includes('\u0000')) return { refused: 'other-kind' };
	if (text.trim() === '') return { refused: 'no-text' };
	return text.length > TEXT_LIMIT ? { refused: 'too-long' } : { text };
}

/** @param html the clipboard's HTML flavour, '' where it has none; too much of it is left alone for the plain one */
export function takePasted(html: string, plain: string): Taken {
	if (html === '' || html.length > FILE_LIMIT) return checkText(plain);
	const text = htmlToText(html);
	// A flavour without words of its own, such as a picture, or the colours of a code editor.
	return checkText(text === '' ? plain : text);
}

/** @param file any file; its kind is judged by its name */
export async function takeFile(file: File): Promise<Taken> {
	const kind = kindOf(file);
	if (!kind) return { refused: 'other-kind' };
	if (file.size > FILE_LIMIT) return { refused: 'too-large' };
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) return { refused: 'not-read' };
	if (kind === 'mail') return checkText(mailToText(oneByOne(new Uint8Array(bytes)), htmlToText));
	const text = decode(bytes);
	return checkText(kind === 'html' ? htmlToText(text) : text.replace(/\r\n?/g, '\n'));
}

/** UTF-8, or what older programs on Windows write. */
export function decode(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Bytes as a string of as many characters. In pieces: a call takes only so many arguments. */
function oneByOne(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return pieces.join('');
}
