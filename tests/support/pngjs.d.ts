/** What the tests use of pngjs, which brings no types. */
declare module 'pngjs' {
	export class PNG {
		readonly width: number;
		readonly height: number;
		/** Four bytes a pixel: red, green, blue, opacity. */
		readonly data: Buffer;
		static readonly sync: { read(file: Buffer): PNG };
	}
}
