import { listAny } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';

/** The sentences of the search. */

export const label = 'Search the guide';
export const close = 'Close search';
export const clear = 'Clear';
export const keys = 'Opens with / or Ctrl K. Arrow keys move through the results, and Enter opens the first.';
export const titled = (query: string) => `${query}: search`;
export const commonTitle = 'Often asked';
export const recentTitle = 'Looked for on this device';
export const forget = 'Forget these';
export const toolsTitle = 'Tools';
export const kind = 'Kind';
export const allKinds = 'All';
export const kindCount = (kind: string, count: number) => `${kind} (${count})`;
export const failed = 'Search could not be loaded. Check your connection and type again.';
export const found = (count: number, query: string) => `${plural(count, { one: '1 result', other: '# results' })} for “${query}”`;
export const foundOfKind = (count: number, query: string, kind: string) =>
	query ? `${found(count, query)}, only from ${kind}` : `Everything from ${kind}: ${count}`;
export const more = (count: number) => `Show ${count} more`;
export const corrected = (as: string, written: string) => `Showing ${as} for ${written}.`;
export const asTyped = (written: string) => `Search for ${written} as typed`;
export const unknown = (words: readonly string[]) => `No page has ${listAny(words.map((word) => `“${word}”`))}.`;
export const nothing = 'Nothing was found. Try a single word of it, or a more general one, such as badge, exam, refund or credit.';
export const searchAll = 'Search all kinds';
export const helpful = 'Only a few credentials have a page of their own here. These pages help with any of them:';
export const names = 'What the different names usually mean';
export const beforeYouPay = 'Questions to ask before you pay';
export const fitCheck = 'Take the one you have in mind through the fit check';
