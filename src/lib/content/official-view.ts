import type { Official } from '~/schemas/official.ts';
import { type GuidePage, linkTo, loadGuide, type PageLink } from './guide.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A body or country with the page that tells of it. */
export interface OfficialView {
	readonly page: PageLink;
	readonly official: Official;
}

function viewOf(page: GuidePage): readonly OfficialView[] {
	const { official } = page.entry.data;
	return official ? [{ page: linkTo(page), official }] : [];
}

/** Every body and country of the official view, in the order of their pages. */
export const loadOfficialViews = oncePerBuild(async (): Promise<readonly OfficialView[]> => (await loadGuide()).all.flatMap(viewOf));
