import { type ForIndex, loadSearchEntries } from '~/lib/content/search-entries.ts';
import { loadSearchWords } from '~/lib/content/search-start.ts';
import { KIND_NAMES } from '~/lib/kinds.ts';

/** What the step that makes the index needs to know of the content. It takes the file away when it has read it. */
export async function GET(): Promise<Response> {
	const { leftOut, same, spellings } = await loadSearchWords();
	const { pages, parts } = await loadSearchEntries();
	return Response.json({ pages, parts, references: [KIND_NAMES.about], leftOut, same, spellings } satisfies ForIndex);
}
