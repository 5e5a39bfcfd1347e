/** The part of pngjs that tests use: it comes without types. */
declare module 'pngjs' {
	export interface PngOptions {
		/** 2 is without an alpha channel. */
		readonly colorType?: 0 | 2 | 4 | 6;
		readonly filterType?: number;
		readonly deflateLevel?: number;
		readonly deflateStrategy?: number;
	}

	export class PNG {
		constructor(size: { readonly width: number; readonly height: number });
		readonly width: number;
		readonly height: number;
		/** Four bytes for each pixel: red, green, blue, alpha. */
		readonly data: Buffer;
		static readonly sync: {
			readonly read: (file: Buffer) => PNG;
			readonly write: (picture: PNG, options?: PngOptions) => Buffer;
		};
	}
}
