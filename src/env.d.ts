/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Where the source is kept, for "suggest a change" links. Unset: no such links. */
	readonly REPOSITORY_URL?: string;
}
