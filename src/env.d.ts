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

/**
 * Policies of trusted types, https://www.w3.org/TR/trusted-types/. What a policy makes is a text to TypeScript: the sinks that take it know no more.
 * The name stands in quotation marks where a policy is made: the page's content security policy is made from it.
 */
interface TrustedTypes {
	createPolicy<Rules extends Readonly<Record<string, (text: string) => string>>>(name: string, rules: Rules): Rules;
}

/** Undefined where the browser does not know them. */
declare var trustedTypes: TrustedTypes | undefined;
