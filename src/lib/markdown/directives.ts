import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { contentError } from './content-error.ts';

/**
 * The closed vocabulary of components that content can use, by the name it writes. Pages import nothing: the page that renders an entry
 * passes the components, see `components/content.ts`.
 */
export const BOXES = ['note', 'check', 'skip'] as const;
export type BoxKind = (typeof BOXES)[number];

/** Written `::name` on a line of its own. */
export const LISTINGS: Readonly<Record<string, string>> = {
	'questions-to-ask': 'QuestionsToAsk',
	'all-examples': 'AllExamples',
	'all-sources': 'AllSources',
	'all-changes': 'AllChanges',
	'all-terms': 'AllTerms',
	'the-model': 'TheModel',
};

const COMPARISON = 'comparison';

export const directives: MdastPluginEntry = () =>
	defineMdastPlugin({
		name: 'directives',
		options: { position: true },
		containerDirective(node, context) {
			const known = [...BOXES, COMPARISON];
			if (!known.includes(node.name))
				throw contentError(
					{ fileURL: context.fileURL, position: node.position },
					`":::${node.name}" is not a box. There are ${known.map((name) => `:::${name}`).join(', ')}.`,
				);
			const label = node.children.find((child) => child.type === 'paragraph' && child.data?.directiveLabel);
			if (!label)
				throw contentError(
					{ fileURL: context.fileURL, position: node.position },
					`":::${node.name}" needs a title in brackets: :::${node.name}[Its title].`,
				);
			const isBox = node.name !== COMPARISON;
			context.replaceNode(node, {
				type: 'mdxJsxFlowElement',
				name: isBox ? 'Box' : 'ComparisonTable',
				attributes: [
					{ type: 'mdxJsxAttribute', name: isBox ? 'title' : 'caption', value: context.textContent(label) },
					...(isBox ? [{ type: 'mdxJsxAttribute' as const, name: 'kind', value: node.name }] : []),
				],
				children: node.children.filter((child) => child !== label),
			});
		},
		leafDirective(node, context) {
			const name = LISTINGS[node.name];
			if (!name)
				throw contentError(
					{ fileURL: context.fileURL, position: node.position },
					`"::${node.name}" is not a listing. There are ${Object.keys(LISTINGS)
						.map((key) => `::${key}`)
						.join(', ')}.`,
				);
			context.replaceNode(node, { type: 'mdxJsxFlowElement', name, attributes: [], children: [] });
		},
		// Ordinary prose such as "note:this" parses as an inline directive, which this site does not use: give the text back.
		textDirective(node, context) {
			const text = context.textContent(node);
			context.replaceNode(node, { type: 'text', value: `:${node.name}${text ? `[${text}]` : ''}` });
		},
	});
