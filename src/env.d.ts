/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Where the source is kept, for "suggest a change" links. Unset: no such links. */
	readonly REPOSITORY_URL?: string;
}

/** A script to put into a page, as text (`integrations/inline-scripts.ts`). */
declare module '*?inline-script' {
	const code: string;
	export default code;
}
