import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';

/** After so many days a page, and what was read of a price or a rule, counts as old. Our judgement: half a year. */
const DAYS = 183;
const DAY = 86_400_000;

/** Sources that say what something costs or which rule holds. A study does not go out of date by itself, and neither does a count. */
const CHANGING = ['law', 'official', 'issuer', 'account'];

/** A file of content with the day from which on somebody should look at it again. */
export interface Review {
	readonly path: string;
	/** What goes out of date: "page", "price or rule". */
	readonly what: string;
	/** From this day on. */
	readonly due: Date;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const later = (day: unknown) => new Date(new Date(String(day)).getTime() + DAYS * DAY);

/** As far as reviews go. */
interface Data {
	readonly reviewed?: string;
	readonly recheck?: { readonly by: string };
	readonly group?: string;
	readonly read?: { readonly on: string };
}

function reviewsOf(path: string, { reviewed, recheck, group = '', read }: Data): Review[] {
	const reviews: Review[] = [];
	if (reviewed) reviews.push({ path, what: 'page', due: later(reviewed) });
	if (recheck) reviews.push({ path, what: 'facts of an example', due: new Date(recheck.by) });
	if (read && CHANGING.includes(group)) reviews.push({ path, what: 'price or rule', due: later(read.on) });
	return reviews;
}

/** Every review of pages, examples and sources below a folder that has `content/` in it. */
export function readReviews(root: string): readonly Review[] {
	return ['guide', 'examples', 'sources'].flatMap((collection) => {
		const folder = join('content', collection);
		return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(mdx|yaml)$/.test(name))
			.sort()
			.flatMap((name) => {
				const path = join(folder, name);
				const text = readFileSync(join(root, path), 'utf8');
				const data = parse(path.endsWith('.yaml') ? text : (FRONT_MATTER.exec(text)?.[1] ?? ''), { schema: 'failsafe' });
				return reviewsOf(path.replaceAll('\\', '/'), data ?? {});
			});
	});
}

/** What a build says of them on a day: one line if nothing is due, or one for each that is, the longest overdue first. */
export function tellDue(reviews: readonly Review[], today: Date): readonly string[] {
	const due = reviews.filter((review) => review.due <= today).sort((a, b) => a.due.getTime() - b.due.getTime());
	if (due.length === 0) return [`Nothing of ${reviews.length} pages, examples and sources is due for review.`];
	return [
		`${due.length} of ${reviews.length} pages, examples and sources are due for review:`,
		...due.map(({ path, what, due: day }) => `${day.toISOString().slice(0, 10)}  ${what}  ${path}`),
	];
}

/**
 * Lists at each build which pages were last checked, and which prices and rules last read, too long ago. It is a report and never stops a
 * build: the same commit builds on any day.
 */
export default function dueForReview(): AstroIntegration {
	return {
		name: 'review',
		hooks: {
			'astro:build:done': ({ logger }) => {
				for (const line of tellDue(readReviews('.'), new Date())) logger.info(line);
			},
		},
	};
}
