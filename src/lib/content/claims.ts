import { type CollectionEntry, getCollection } from 'astro:content';
import type { ClaimCues } from '../../model/reading/types.ts';
import type { ClaimWording } from '../../model/wording.ts';
import { CLAIM_GROUPS, type ClaimGroup } from '../../schemas/claim.ts';
import { pageUrl } from '../urls.ts';
import { type GuidePage, linkTo, loadGuide, type PageLink } from './guide.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The page that lists every claim; below it stands one page for each group. */
const PAGE = 'before-you-pay/claims';

/** A claim with the address of its entry. */
export interface Claim {
	readonly id: string;
	readonly entry: CollectionEntry<'claims'>;
	readonly data: CollectionEntry<'claims'>['data'];
	readonly url: string;
}

/** Claims about one thing, with the page that explains them. */
export interface ClaimGroupContent {
	readonly id: ClaimGroup;
	readonly page: PageLink;
	readonly claims: readonly Claim[];
}

/**
 * Every claim by its group, in their order.
 *
 * @throws where a claim names a question that does not exist or shares its label with another, and where a group has no page
 */
export const loadClaims = oncePerBuild(async (): Promise<readonly ClaimGroupContent[]> => {
	const [guide, entries, questions] = await Promise.all([loadGuide(), getCollection('claims'), getCollection('questions')]);
	const owners = new Map<string, string>();
	for (const { id, data } of entries) {
		const fail = (field: string, sentence: string): never => {
			throw new Error(`content/claims/${id}.mdx, ${field}: ${sentence}`);
		};
		const owner = owners.get(data.label.toLowerCase());
		if (owner) fail('label', `"${data.label}" is also the label of "${owner}". Each claim needs its own.`);
		owners.set(data.label.toLowerCase(), id);
		if (data.question !== undefined && !questions.some((question) => question.id === data.question))
			fail('question', `there is no question "${data.question}".`);
	}
	const pageOf = (group: ClaimGroup): GuidePage => {
		const page = guide.byId.get(`${PAGE}/${group}`);
		if (!page) throw new Error(`content/guide/${PAGE}/${group}.mdx is missing: it is the page of the claims whose group is "${group}".`);
		return page;
	};
	const filled = CLAIM_GROUPS.filter((group) => entries.some(({ data }) => data.group === group));
	return filled.map((group) => {
		const page = pageOf(group);
		return {
			id: group,
			page: linkTo(page),
			claims: entries
				.filter(({ data }) => data.group === group)
				.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
				.map((entry) => ({ id: entry.id, entry, data: entry.data, url: `${pageUrl(page.id)}#${entry.id}` })),
		};
	});
});

const listClaims = async () => (await loadClaims()).flatMap(({ claims }) => claims);

/** How claims are worded, for the engine that reads texts. */
export const loadClaimCues = oncePerBuild(
	async (): Promise<readonly ClaimCues[]> =>
		(await listClaims()).map(({ id, data: { phrases, unless, with: also, under } }) => ({ claim: id, phrases, unless, with: also, under })),
);

/** What instruments say of claims. */
export const loadClaimWordings = oncePerBuild(
	async (): Promise<readonly ClaimWording[]> =>
		(await listClaims()).map(({ id, url, data: { label, says, doesNotSay, ask, whom, question } }) => ({
			id,
			label,
			says,
			doesNotSay,
			ask,
			whom,
			question,
			url,
		})),
);
