const [text] = Object.values(
	import.meta.glob<string>('../../../content/samples/badge.json', { query: '?raw', import: 'default', eager: true }),
);
if (!text) throw new Error('content/samples/badge.json is missing: it is what the badge reader offers to try.');

/** A badge that nobody was given: the badge reader offers it to try, and pages take it apart. */
export const SAMPLE_BADGE: string = text;
