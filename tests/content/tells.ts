import { plainText } from '../support/prose.ts';

/** A turn of phrase by which readers heard a translation. */
export interface Tell {
	readonly pattern: RegExp;
	/** Why a reader stops at it, in one sentence. */
	readonly why: string;
	/** What to write. */
	readonly better: string;
}

/** Every text is held to these: what content says and what instruments say. Quotations are other people's words. */
export const TELLS: Readonly<Record<string, Tell>> = {
	'those who hire': {
		pattern: /\b(?:those|people|persons) who hire\b/gi,
		why: 'English has a word for them.',
		better: 'employers',
	},
	somebody: {
		pattern: /\bsomebody\b/gi,
		why: 'It is rare in writing, and here it stood in for people who have a name.',
		better: 'someone, or say who',
	},
	'by its page': {
		pattern:
			/\b[Bb]y (?:its|their|[A-Z][\w.&-]*(?: [\w.&-]+){0,4}['’]s) (?:own )?(?:undated )?(?:pages?|site|text|FAQ|press release)\b|\b[Bb]y (?:a|the|one) news report\b|\b[Bb]y press coverage\b/g,
		why: 'A page does nothing, so "by" makes a reader look for what it did.',
		better: 'according to its page',
	},
	'was seen': {
		pattern:
			/\b(?:was|were|been) (?:not )?seen\b|\b(?:text|page|copy|abstract)s? (?:that (?:was|were) )?(?:read|seen)\b(?! (?:as|by|aloud|from|like|on|the|your))|\bthat was read\b|\bno (?:study|source|text|page|figure) was found\b/gi,
		why: 'It hides who looked.',
		better: 'we read, we found, the page says',
	},
	dear: { pattern: /\bdear(?:er|est)?\b/g, why: 'Of prices it is old-fashioned.', better: 'expensive' },
	presupposes: { pattern: /\bpresuppos\w*/gi, why: 'Few people say it.', better: 'you need to know, you need' },
	'went with': {
		pattern: /\bwent with\b|\b(?:go|goes|gone|going) with (?:about |an? )?[\d.]+ ?%/gi,
		why: 'It does not say who got what.',
		better: 'people earned 3.8 % more',
	},
	'deal-breaker met': {
		pattern: /\bdeal-?breakers?\b[^.;:]{0,40}\bmet\b|\bmeets? (?:a|the|one|no) deal-?breaker\b|\bnone met\b/gi,
		why: 'What is met sounds passed.',
		better: 'ruled out, or rules it out',
	},
	'and not': { pattern: /\band not\b/gi, why: 'A contrast is clearer when it is said as one.', better: 'rather than, but not' },
	'tells of': { pattern: /\btells? of\b/gi, why: 'It belongs to tales.', better: 'says, describes' },
};

const QUOTED = /“[^”]*”|"[^"]*"/g;

/** Every tell in a text, with what to write instead. */
export function findTells(text: string): string[] {
	const own = plainText(text).replace(QUOTED, '“”');
	return Object.values(TELLS).flatMap(({ pattern, why, better }) =>
		[...own.matchAll(pattern)].map(([words]) => `"${words}": ${why} Write: ${better}. In "${own.slice(0, 80)}".`),
	);
}
