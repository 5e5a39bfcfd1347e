import { inflateSync } from 'node:zlib';

/** Millimetres in a PDF's unit. */
const MM = 25.4 / 72;

/** A transformation, as a PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
	return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** One page of a PDF that Chromium has made. */
export interface PrintedPage {
	/** Millimetres from the top of the page down to the last text or line on it, above what stands at its foot. */
	readonly end: number;
	readonly height: number;
}

/**
 * How far down each page of a PDF goes. It reads what Chromium writes: a stream for each page, text with its own matrix, lines as paths.
 *
 * @param foot millimetres at the foot of each page that hold no text of its own
 */
export function readPrintedPages(pdf: Buffer, foot: number): readonly PrintedPage[] {
	const text = pdf.toString('latin1');
	const contentOf = (id: string) => {
		const [head = ''] = new RegExp(`(?<=^|\\n)${id} 0 obj[\\s\\S]*?stream\\r?\\n`).exec(text) ?? [];
		const from = text.indexOf(head) + head.length;
		return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
	};
	return [...text.matchAll(/\/Type\s*\/Page\b[\s\S]*?(?=endobj)/g)].map(([page]) => {
		const height = Number(/\/MediaBox\s*\[\s*\S+\s+\S+\s+\S+\s+([\d.]+)/.exec(page)?.[1]) * MM;
		const ys = findMarks(contentOf(/\/Contents\s+(\d+)/.exec(page)?.[1] ?? '')).map((y) => y * MM);
		return { height, end: height - Math.min(...ys.filter((y) => y > foot)) };
	});
}

/** The heights, from the foot of a page, at which it has text or a path that is not white. */
function findMarks(content: string): readonly number[] {
	const marks: number[] = [];
	const stack: { readonly matrix: Matrix; readonly isWhite: boolean }[] = [];
	let [matrix, isWhite] = [IDENTITY, false];
	let path: number[] = [];
	let operands: number[] = [];
	const place = (x: number, y: number, by = matrix) => multiply([1, 0, 0, 1, x, y], by)[5];
	const drawn: Readonly<Record<string, () => void>> = {
		q: () => stack.push({ matrix, isWhite }),
		Q: () => {
			({ matrix, isWhite } = stack.pop() ?? { matrix: IDENTITY, isWhite: false });
		},
		cm: () => {
			matrix = multiply(operands.slice(-6) as unknown as Matrix, matrix);
		},
		rg: () => {
			isWhite = operands.slice(-3).every((part) => part === 1);
		},
		Tm: () => marks.push(place(operands.at(-2) ?? 0, operands.at(-1) ?? 0)),
		re: () => {
			const [x = 0, y = 0, , height = 0] = operands.slice(-4);
			path.push(place(x, y), place(x, y + height));
		},
	};
	for (const [token] of content.matchAll(/[^\s[\]<>()/]+/g)) {
		const number = Number(token);
		if (!Number.isNaN(number)) operands.push(number);
		else {
			drawn[token]?.();
			if (token === 'm' || token === 'l') path.push(place(operands.at(-2) ?? 0, operands.at(-1) ?? 0));
			if (/^(?:f\*?|S|s|B\*?|b\*?)$/.test(token) && !isWhite) marks.push(...path);
			if (/^(?:f\*?|S|s|B\*?|b\*?|n)$/.test(token)) path = [];
			operands = [];
		}
	}
	return marks;
}
