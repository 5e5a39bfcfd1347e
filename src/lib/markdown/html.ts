import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/** Links inside the site get the base path they are deployed under; links that leave it say so to browsers. */
export function links(base: string): HastPluginEntry {
	const prefix = base.replace(/\/$/, '');
	return defineHastPlugin({
		name: 'links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const href = node.properties['href'];
				if (typeof href !== 'string') return;
				if (href.startsWith('/') && prefix) context.setProperty(node, 'href', prefix + href);
				if (/^https?:/.test(href)) context.setProperty(node, 'rel', 'external noopener');
			},
		},
	});
}

/** Each `##` and `###` is a link to itself, so that a reader can copy the address of what they are reading. */
export const headingLinks: HastPluginEntry = defineHastPlugin({
	name: 'heading-links',
	element: {
		filter: ['h2', 'h3'],
		visit(node, context) {
			const id = node.properties['id'];
			// A heading that holds a link already cannot be one.
			if (typeof id !== 'string' || node.children.some((child) => child.type === 'element' && child.tagName === 'a')) return;
			context.setProperty(node, 'children', [
				{ type: 'element', tagName: 'a', properties: { className: ['heading-link'], href: `#${id}` }, children: [...node.children] },
			]);
		},
	},
});

/**
 * The first cell of a table's row names the row, the cells of its head name the columns: screen readers repeat both with each cell. Column
 * alignment becomes an attribute: the `style` that the parser writes is blocked by the content security policy.
 */
export const tableCells: HastPluginEntry = defineHastPlugin({
	name: 'table-cells',
	element: {
		filter: ['tr'],
		visit(node, context) {
			const cells = node.children.filter((child) => child.type === 'element');
			const isHead = cells[0]?.tagName === 'th';
			for (const [index, cell] of cells.entries()) {
				const { style, ...properties } = cell.properties;
				const [, align] = /text-align:\s*(\w+)/.exec(String(style ?? '')) ?? [];
				const names = isHead ? 'col' : index === 0 ? 'row' : undefined;
				context.replaceNode(cell, {
					...cell,
					tagName: names ? 'th' : 'td',
					properties: { ...properties, ...(align ? { align } : {}), ...(names ? { scope: names } : {}) },
				});
			}
		},
	},
});

/** A wide table scrolls inside its own box, reachable by keyboard, so that the page never does. Its columns name the box. */
export const tableScroll: HastPluginEntry = defineHastPlugin({
	name: 'table-scroll',
	element: {
		filter: ['table'],
		visit(node, context) {
			const head = node.children.find((child) => child.type === 'element' && child.tagName === 'thead');
			const row = head?.type === 'element' ? head.children.find((child) => child.type === 'element') : undefined;
			const columns = row?.type === 'element' ? row.children.map((cell) => context.textContent(cell).trim()).filter(Boolean) : [];
			const ariaLabel = `Table: ${columns.join(', ')}`;
			context.wrapNode(node, {
				type: 'element',
				tagName: 'section',
				properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel },
				children: [],
			});
		},
	},
});
