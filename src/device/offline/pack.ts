/**
 * Many files in one: four bytes that count the bytes of the list, the list, and text. The list is JSON and says of each file by which slices of
 * the text it is read, so what several pages say is there once. All of it is compressed with gzip.
 */
export interface Pack {
	readonly text: Uint8Array<ArrayBuffer>;
	/** By path from the top of the site: start and length, start and length. */
	readonly slices: Readonly<Record<string, readonly number[]>>;
}

/** Bytes of the count at the beginning: an unsigned number, the least byte first. */
export const COUNT_BYTES = 4;

/**
 * Unpacks what a server sent or the device kept.
 *
 * @throws where it is no pack, or only the beginning of one
 */
export async function openPack(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Pack> {
	const bytes = await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
	const textStart = COUNT_BYTES + new DataView(bytes).getUint32(0, true);
	const list = new TextDecoder().decode(new Uint8Array(bytes, COUNT_BYTES, textStart - COUNT_BYTES));
	return { text: new Uint8Array(bytes, textStart), slices: JSON.parse(list) };
}

/** Whether a file is in it. */
export function isIn({ slices }: Pack, path: string): boolean {
	return Object.hasOwn(slices, path);
}

/** A file of it, in the parts that make it up; none where it is not in it. */
export function readParts({ text, slices }: Pack, path: string): Uint8Array<ArrayBuffer>[] {
	const own = Object.hasOwn(slices, path) ? (slices[path] ?? []) : [];
	return own.flatMap((start, at) => (at % 2 === 0 ? [text.subarray(start, start + (own[at + 1] ?? 0))] : []));
}
