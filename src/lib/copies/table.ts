import type { HTMLElement } from 'node-html-parser';
import { type CopyContext, toInline } from './inline.ts';

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** The cells of a row, each that spans columns followed by empty ones. */
function cellsOf(line: HTMLElement, context: CopyContext): string[] {
	return line.querySelectorAll('th, td').flatMap((cell) => {
		const text = toInline(cell.childNodes, context).trim().replaceAll('|', '\\|');
		return [text, ...Array.from({ length: Number(cell.getAttribute('colspan') ?? 1) - 1 }, () => '')];
	});
}

/** A table as Markdown has it: its first row names the columns. The caption stands above it. */
export function toTable(table: HTMLElement, context: CopyContext): string {
	const lines = table.querySelectorAll('tr').map((line) => cellsOf(line, context));
	const columns = Math.max(0, ...lines.map((cells) => cells.length));
	if (columns === 0) return '';
	const [head = [], ...body] = lines.map((cells) => [...cells, ...Array.from({ length: columns - cells.length }, () => '')]);
	const caption = table.querySelector('caption');
	const above = caption ? `**${toInline(caption.childNodes, context).trim()}**\n\n` : '';
	return above + [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}
