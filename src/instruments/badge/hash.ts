const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether one of some texts has a hash of SHA-256; undefined where the browser does no such sums, as on a page without https. */
export async function isHashOf(hash: string, texts: readonly string[]): Promise<boolean | undefined> {
	try {
		const sums = await Promise.all(texts.map((text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
		return sums.some((sum) => hex(sum) === hash);
	} catch {
		return undefined;
	}
}
