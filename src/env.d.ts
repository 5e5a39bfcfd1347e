/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Where the source is kept, for "suggest a change" links. Unset: no such links. */
	readonly REPOSITORY_URL?: string;
}

/** What loads the calculator that answers a question, by question (`integrations/instruments.ts`). */
declare module 'virtual:within' {
	export const within: Readonly<Record<string, () => Promise<unknown>>>;
}

/** A script to put into a page, as text (`integrations/inline-scripts.ts`). */
declare module '*?inline-script' {
	const code: string;
	export default code;
}
