import { gzipSync } from 'node:zlib';
import { COUNT_BYTES } from '../device/offline/pack.ts';

/** A file to pack: its path from the top of the site, and what is in it. */
export interface FileToPack {
	readonly path: string;
	readonly bytes: Buffer;
}

/** What is text and may repeat what another file says. */
const TEXT = /\.(?:html|js|css|json|svg|webmanifest|pf_fragment)$/;

/** A piece of text ends where an element or a rule of a style sheet does, so that equal ones fall into equal pieces. */
const PIECE = /[^>}]*[>}]|[^>}]+$/g;
/** Shorter ones cost more in the list than they save in the text. Of 32, 64 and 128 bytes, 64 gave the smallest whole. */
const PIECE_BYTES = 64;

/** Parts a file into pieces, each as a string of bytes. */
function piecesOf({ path, bytes }: FileToPack): readonly string[] {
	const whole = bytes.toString('latin1');
	if (!TEXT.test(path)) return [whole];
	const pieces: string[] = [];
	let piece = '';
	for (const [next] of whole.matchAll(PIECE)) {
		piece += next;
		if (piece.length < PIECE_BYTES) continue;
		pieces.push(piece);
		piece = '';
	}
	return piece === '' ? pieces : [...pieces, piece];
}

/** Packs files into one, which says once what several say. `device/offline/pack.ts` has its form and reads it. The same files always give the same bytes. */
export function makePack(files: readonly FileToPack[]): Buffer {
	const starts = new Map<string, number>();
	const text: string[] = [];
	let length = 0;
	const slices = new Map<string, readonly number[]>();
	for (const file of files) {
		const own: number[] = [];
		for (const piece of piecesOf(file)) {
			const start = starts.get(piece) ?? length;
			if (start === length) {
				starts.set(piece, start);
				text.push(piece);
				length += piece.length;
			}
			const [lastStart = 0, lastLength = 0] = own.slice(-2);
			// What follows on in the text is one slice with what came before.
			if (own.length > 0 && lastStart + lastLength === start) own[own.length - 1] = lastLength + piece.length;
			else own.push(start, piece.length);
		}
		slices.set(file.path, own);
	}
	const list = Buffer.from(JSON.stringify(Object.fromEntries(slices)));
	const count = Buffer.alloc(COUNT_BYTES);
	count.writeUInt32LE(list.length);
	return gzipSync(Buffer.concat([count, list, Buffer.from(text.join(''), 'latin1')]), { level: 9 });
}
