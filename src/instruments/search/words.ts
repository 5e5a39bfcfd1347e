import { plural } from '~/words/plural.ts';

/** The sentences of the search. */

export const label = 'Search the guide';
export const close = 'Close search';
export const commonTitle = 'Often looked for';
/** Each finds something: a test tries them. */
export const COMMON = ['accredited', 'refund', 'Coursera', 'digital badge', 'how long it takes', 'expires'];
export const toolsTitle = 'Tools';
export const kind = 'Kind of page';
export const allKinds = 'All';
export const kindCount = (kind: string, count: number) => `${kind} (${count})`;
/** Pages without a kind. */
export const otherPages = 'Other pages';
export const failed = 'Search could not be loaded. Check your connection and type again.';
export const found = (count: number, query: string) => `${plural(count, { one: '1 page', other: '# pages' })} about “${query}”`;
export const nothing = 'Nothing matches. Try a single word of it, or a more general one, such as badge, exam, refund or credit.';
export const searchAll = 'Search all kinds of page';
export const helpful = 'Only a few credentials have a page of their own here. These pages help with any of them:';
export const names = 'What the different names usually mean';
export const beforeYouPay = 'Questions to ask before you pay';
export const fitCheck = 'Take the one you have in mind through the fit check';
