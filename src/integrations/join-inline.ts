const STYLE = /<style>(.*?)<\/style>/gs;
const MODULE = /<script type="module">(.*?)<\/script>/gs;

/** A module that takes something from another file, or gives something, cannot stand in a block. */
const HAS_IMPORTS = /\b(?:import|export)\b(?!\()/;

/** Puts all that a pattern finds into one, in the place of the last. Each by itself would cost the page its hash in the policy. */
function joinAll(html: string, pattern: RegExp, canJoin: (text: string) => boolean, whole: (texts: readonly string[]) => string): string {
	const found = [...html.matchAll(pattern)].filter(([, text = '']) => canJoin(text));
	const last = found.at(-1);
	if (!last || found.length === 1) return html;
	return found.reduceRight((joined, one) => {
		const put = one === last ? whole(found.map(([, text = '']) => text)) : '';
		return joined.slice(0, one.index) + put + joined.slice(one.index + one[0].length);
	}, html);
}

/** Astro puts this before the first island, wherever that stands; HTML has styles in the head alone. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** A page with the islands' own style in its head. */
function withStyleInHead(html: string): string {
	return html.includes(ISLAND_STYLE) ? html.replace(ISLAND_STYLE, '').replace('</head>', `${ISLAND_STYLE}</head>`) : html;
}

/** A page with one style sheet, which stands in its head, and one script of all its inline modules, each in a block of its own so that no names meet. */
export function joinInline(page: string): string {
	const html = withStyleInHead(page);
	const headEnd = html.indexOf('</head>');
	return (
		joinAll(
			html.slice(0, headEnd),
			STYLE,
			() => true,
			(texts) => `<style>${texts.join('')}</style>`,
		) +
		joinAll(
			html.slice(headEnd),
			MODULE,
			(code) => !HAS_IMPORTS.test(code),
			(codes) => `<script type="module">${codes.map((code) => `{${code}}`).join('')}</script>`,
		)
	);
}
