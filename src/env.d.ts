/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Where the source is kept, for "suggest a change" links. Unset: no such links. */
	readonly REPOSITORY_URL?: string;
}

/** The calculators that stand within questions, by question (`integrations/instruments.ts`). */
declare module 'virtual:within' {
	export const within: Readonly<
		Record<string, () => Promise<{ Within: import('preact').ComponentType<import('./parts/WorkOut.tsx').WithinProps> }>>
	>;
}

/** A script to put into a page, as text (`integrations/inline-scripts.ts`). */
declare module '*?inline-script' {
	const code: string;
	export default code;
}
