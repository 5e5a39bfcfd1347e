import { drawMark, MARK } from '~/lib/pictures/mark.ts';
import { colour, loadPalette, type Palette } from '~/lib/pictures/palette.ts';
import { type Box, box, drawing, type Size } from '~/lib/pictures/picture.ts';
import type { SocialPage } from '~/lib/pictures/social.ts';
import { SITE_NAME } from '~/lib/site.ts';
import type { Result } from '~/model/verdict/result.ts';
import { conclusion } from '~/words/state-words.ts';
import { rangeWords } from '~/words/words.ts';

/** The picture that other sites show beside a link: a page of the book, with what the page is called and, where there is one, its result. */
export const SOCIAL_SIZE: Size = { width: 1200, height: 630 };
export const WORDMARK_SIZE: Size = { width: 272, height: 48 };

const MARGIN = 72;
const WIDTH = SOCIAL_SIZE.width - 2 * MARGIN;
/** The large mark beside a title: whole pixels for each unit of its grid. */
const LARGE_MARK = 17 * MARK.size;

/** A title fills the space it has: the shorter, the larger. */
const TITLE_SIZES = [
	{ upTo: 32, size: 84 },
	{ upTo: 56, size: 72 },
	{ upTo: Number.POSITIVE_INFINITY, size: 62 },
];

/** Height of a title's line, as a multiple of its size. */
const LEADING = 1.12;

function mark(palette: Palette, side: number): Box {
	const paths = drawMark({ range: colour(palette, 'accent'), line: colour(palette, 'acceptable') });
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${MARK.size} ${MARK.size}">${paths}</svg>`;
	return drawing(svg, { width: side, height: side }, { flexShrink: 0 });
}

/** The mark and the site's name, 48 pixels high. */
export function drawWordmark(palette: Palette): Box {
	const name = box(
		{ whiteSpace: 'nowrap', fontSize: 36, fontWeight: 600, letterSpacing: '-0.014em', color: colour(palette, 'text') },
		SITE_NAME,
	);
	return box({ ...WORDMARK_SIZE, alignItems: 'center', gap: 16 }, mark(palette, 32), name);
}

function title(text: string, lines: number, width: number): Box {
	const { size = 62 } = TITLE_SIZES.find(({ upTo }) => text.length <= upTo) ?? {};
	// A long word breaks rather than leaving the picture. Satori's line clamp cannot be had with balanced lines: it cuts what would fit.
	const style = {
		display: 'block',
		fontSize: size,
		fontWeight: 600,
		lineHeight: LEADING,
		letterSpacing: '-0.02em',
		textWrap: 'balance',
		wordBreak: 'break-word',
	};
	return box(
		{ width, maxHeight: Math.round(lines * size * LEADING), overflow: 'hidden', flexShrink: 0 },
		{ type: 'div', props: { style, children: text } },
	);
}

/** How strongly a zone of the scale is painted: weak fit, worth it, strong fit. */
const ZONES = [
	{ name: 'weak fit', from: 0, to: 50, colour: 'acceptable', opacity: 0.16 },
	{ name: 'worth it', from: 50, to: 75, colour: 'accent', opacity: 0.14 },
	{ name: 'strong fit', from: 75, to: 100, colour: 'accent', opacity: 0.32 },
];

/** The scale from 0 to 100 with its three zones and the line of acceptable, and a result's range on it. */
function scale(palette: Palette, result: Result | undefined): Box {
	const [top, zone, bar, height] = [12, 64, 32, 88];
	const at = (value: number) => (value / 100) * WIDTH;
	const paint = (name: string, x: number, y: number, width: number, tall: number, opacity = 1) =>
		`<rect fill="${colour(palette, name)}" fill-opacity="${opacity}" x="${x}" y="${y}" width="${width}" height="${tall}"/>`;
	const range = ({ shownRange: { lo, hi }, standing }: Result) => {
		const name = standing === 'open-to-judgement' ? 'accent' : 'edge';
		return [
			paint(name, at(lo), top + (zone - bar) / 2, at(hi) - at(lo), bar),
			...[lo, hi].map((end) => paint(name, at(end) - 4, top + 8, 8, zone - 16)),
		];
	};
	const parts = [
		...ZONES.map(({ from, to, colour: name, opacity }) => paint(name, at(from), top, at(to - from), zone, opacity)),
		paint('edge', at(75) - 1, top, 2, zone),
		...(result ? range(result) : []),
		paint('page', WIDTH / 2 - 7, 0, 14, height),
		paint('acceptable', WIDTH / 2 - 4, 0, 8, height),
	];
	const size = { width: WIDTH, height };
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">${parts.join('')}</svg>`;
	const words = ZONES.map(({ name, from, to }) => box({ width: at(to - from), justifyContent: 'center' }, name));
	return box({ flexDirection: 'column', gap: 6 }, drawing(svg, size), box({ fontSize: 26, color: colour(palette, 'quiet') }, ...words));
}

/** A result in words, as the example's own page says it. */
function resultWords(result: Result): string {
	const said = conclusion(result);
	return result.standing === 'ruled-out' ? said : `${said}, ${rangeWords(result.shownRange)} of 100`;
}

/** What the picture shows, in words. */
export function describeSocialCard({ title, kind, scale }: SocialPage): string {
	const result = scale && scale !== 'empty' ? `: ${resultWords(scale)}` : '';
	return kind ? `${kind}. ${title}${result}` : title;
}

export function drawSocialCard(page: SocialPage): Box {
	const palette = loadPalette().light;
	const head = box(
		{ justifyContent: 'space-between', alignItems: 'center', paddingBottom: 22, borderBottom: `3px solid ${colour(palette, 'text')}` },
		drawWordmark(palette),
		box({ fontSize: 28, color: colour(palette, 'quiet') }, page.kind ?? ''),
	);
	const result = page.scale === 'empty' ? undefined : page.scale;
	const body = page.scale
		? [
				title(page.title, result ? 2 : 3, WIDTH),
				box(
					{ flexDirection: 'column', gap: 22 },
					...(result ? [box({ fontSize: 40, fontWeight: 400 }, resultWords(result))] : []),
					scale(palette, result),
				),
			]
		: [
				box(
					{ justifyContent: 'space-between', alignItems: 'flex-start', flexGrow: 1 },
					title(page.title, 5, WIDTH - LARGE_MARK - 56),
					box({ alignSelf: 'flex-end' }, mark(palette, LARGE_MARK)),
				),
			];
	return box(
		{
			...SOCIAL_SIZE,
			boxSizing: 'border-box',
			flexDirection: 'column',
			padding: `52px ${MARGIN}px 56px`,
			background: colour(palette, 'page'),
			color: colour(palette, 'text'),
		},
		head,
		box({ flexDirection: 'column', justifyContent: 'space-between', flexGrow: 1, paddingTop: 44 }, ...body),
	);
}
