import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where in a content file something is wrong, as far as the parser tells. */
interface Place {
	readonly fileURL: URL | undefined;
	readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** An error that a writer can act on: the file, its line, and a sentence that says what to do. Astro hands bodies over with their front matter as empty lines. */
export function contentError(place: Place, sentence: string): Error {
	const file = place.fileURL ? relative(process.cwd(), fileURLToPath(place.fileURL)) : 'a content file';
	const line = place.position ? `, line ${place.position.start.line}` : '';
	return new Error(`${file}${line}: ${sentence}`);
}
