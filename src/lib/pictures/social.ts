import type { Result } from '../../model/verdict/result.ts';
import { loadExamples } from '../content/examples.ts';
import { loadGuide, trail } from '../content/guide.ts';
import { addressOf, INSTRUMENTS } from '../instruments.ts';
import { KIND_NAMES } from '../kinds.ts';
import { SITE_LINE } from '../site.ts';
import { GROUP_NAMES } from '../source-groups.ts';
import { readSourcePages } from '../source-pages.ts';

/** What the social image of a page says. */
export interface SocialPage {
	/** The page's address without base path: `/issuers/platforms/`. */
	readonly path: string;
	readonly title: string;
	/** The chapter it belongs to, or what kind of page it is. The front page has none. */
	readonly kind?: string | undefined;
	/** A worked example shows its result; an instrument shows the scale alone. */
	readonly scale?: Result | 'empty' | undefined;
}

/** Pages that come from no collection. One that is not named here has the front page's image. */
const OTHERS: readonly SocialPage[] = [
	{ path: '/', title: SITE_LINE },
	{ path: '/tools/', title: 'Tools for one decision' },
	...INSTRUMENTS.map(({ address, label, heading }) => ({
		path: address,
		title: heading,
		kind: label,
		scale: 'empty' as const,
	})),
];

/** Every page that has a social image of its own. */
export async function loadSocialPages(): Promise<readonly SocialPage[]> {
	const [{ all }, examples] = [await loadGuide(), await loadExamples()];
	return [
		...OTHERS,
		...all.flatMap(({ entry: { data } }) =>
			data.goal
				? [{ path: `${addressOf('sheet')}${data.goal.id}/`, title: data.goal.label, kind: 'Score sheet', scale: 'empty' as const }]
				: [],
		),
		...all.map((page) => ({
			path: `/${page.id}/`,
			title: page.entry.data.title,
			kind: page.entry.data.kind === 'about' ? KIND_NAMES.about : trail(page)[0]?.entry.data.label,
		})),
		...readSourcePages().map(({ group, part, parts, path }) => ({
			path,
			title: parts > 1 ? `${GROUP_NAMES[group].name}, ${part} of ${parts}` : GROUP_NAMES[group].name,
			kind: 'Sources',
		})),
		...examples.map(({ id, data, result }) => ({
			path: `/examples/${id}/`,
			title: data.title,
			kind: KIND_NAMES.example,
			scale: result,
		})),
	];
}

/** The page whose image stands for an address. */
export async function findSocialPage(path: string): Promise<SocialPage> {
	const pages = await loadSocialPages();
	return pages.find((page) => page.path === path) ?? (OTHERS[0] as SocialPage);
}

/** Address of a page's image, without base path: `/social/issuers/platforms.png`. */
export function socialImagePath({ path }: SocialPage): string {
	return `/social${path === '/' ? '/front-page' : path.replace(/\/$/, '')}.png`;
}
