const [text] = Object.values(
	import.meta.glob<string>('../../../content/samples/sales-page.txt', { query: '?raw', import: 'default', eager: true }),
);
if (!text) throw new Error('content/samples/sales-page.txt is missing: it is what the reading desk offers to try.');

/** A sales page that nobody wrote: the reading desk offers it to try. */
export const SAMPLE_PAGE: string = text;
