/** A file for whoever wants the guide, its model or its sources in another program. */
export interface DataFile {
	readonly name: string;
	/** Its address without the base path. */
	readonly path: string;
	/** What it holds, as a sentence. */
	readonly says: string;
}

/** Where changes of the guide are told as a feed, without the base path. */
export const FEED_PATH = '/changelog/feed.xml';

/** Every such file. The page about them, and `llms.txt`, list them all. */
export const DATA_FILES: readonly DataFile[] = [
	{
		name: 'The model',
		path: '/model.json',
		says: 'Goals, factors, questions, values, deal-breakers and points, as the fit check computes with them, and the version of the model.',
	},
	{
		name: 'The form of the model',
		path: '/model.schema.json',
		says: 'What may stand in the file of the model, and what each part of it means.',
	},
	{
		name: 'The sources for a reference manager',
		path: '/sources.bib',
		says: 'Every source with its title, authors, publisher, year and address, for Zotero, JabRef or LaTeX.',
	},
	{
		name: 'The same, for programs that format citations',
		path: '/sources.csl.json',
		says: 'The same list as the Citation Style Language has it.',
	},
	{
		name: 'What each source says',
		path: '/sources.json',
		says: 'The words that our claims rest on, with the day on which each text was read and how much of it.',
	},
	{
		name: 'Changes of the guide',
		path: FEED_PATH,
		says: 'What is new and what was corrected, for a feed reader.',
	},
];
