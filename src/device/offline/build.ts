/** A file of the site that holds many others, compressed (`pack.ts`). */
export interface PackFile {
	/** From the top of the site; the name follows from what is in it. */
	readonly file: string;
	readonly bytes: number;
	/** SHA-256 in hexadecimal. */
	readonly digest: string;
}

/** One build of the site, as far as a device can keep it. `integrations/offline.ts` makes it; the page that offers it and the worker read it. */
export interface OfflineBuild {
	/** Differs as soon as a file differs that is kept. */
	readonly version: string;
	readonly packs: readonly PackFile[];
	/** What a server adds to every answer for the safety of pages. The worker adds it too. */
	readonly headers: Readonly<Record<string, string>>;
}

/** Where the newest build says this of itself, from the top of the site. */
export const BUILD_FILE = 'offline/build.json';

/** The worker, at the top of the site, because it may answer only for what lies below it. */
export const WORKER_FILE = 'sw.js';

/** Bytes that a build takes on a device. */
export function sizeOf({ packs }: OfflineBuild): number {
	return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}
