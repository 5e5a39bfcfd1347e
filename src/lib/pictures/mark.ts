/**
 * The mark: a range that reaches across the line of acceptable. Open below the line, settled above it; the open part is also a C.
 *
 * On a grid of 16 units, all whole, so that every edge is sharp at 16, 32, 48 … pixels. The line stands at 50 of the scale: the middle.
 */
export const MARK = {
	size: 16,
	range: 'M6 3v2H2v6h4v2H0V3zm4 0h6v10h-6z',
	line: 'M7 0h2v16H7z',
} as const;

/** The two inks the mark is drawn in. */
export interface MarkColours {
	readonly range: string;
	readonly line: string;
}

/** The mark's two paths as SVG, on its own grid. */
export function drawMark({ range, line }: MarkColours): string {
	return `<path fill="${range}" d="${MARK.range}"/><path fill="${line}" d="${MARK.line}"/>`;
}
