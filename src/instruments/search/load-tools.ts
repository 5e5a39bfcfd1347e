import type { ToolLink } from './SearchStart.tsx';

/**
 * The tools, which the site keeps beside its search page; none where they do not arrive, as the search does without them.
 *
 * @param page address of the search page
 */
export async function loadTools(page: string): Promise<readonly ToolLink[]> {
	try {
		return await (await fetch(`${page}tools.json`)).json();
	} catch {
		return [];
	}
}
