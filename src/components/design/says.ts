import { docOf } from '~/lib/design/doc-comments.ts';

/** Text of each part and instrument's file, by the name of what it exports. */
const sources = new Map(
	Object.entries(
		import.meta.glob<string>(['../../parts/*.tsx', '../../instruments/**/*.tsx'], { query: '?raw', import: 'default', eager: true }),
	).map(([path, text]) => [/(\w+)\.tsx$/.exec(path)?.[1] ?? path, text]),
);

/** What the doc comment of a part or of an instrument's component says of it. */
export const says = (name: string) => docOf(sources.get(name) ?? '', name);
