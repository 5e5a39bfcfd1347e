import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import type { Official, OfficialFact } from '../../schemas/official.ts';
import { FIELD_NAMES, OFFICIAL_FIELDS, sentencesOf } from '../official-view.ts';
import { contentError } from './content-error.ts';

/**
 * `::official-facts` on a page of the official view: the fields of its front matter as Markdown, before citations and terms are made, so
 * that they are numbered and marked with the rest of the page.
 */
const NAME = 'official-facts';

/** Front matter of the page, as far as it holds a body's fields. */
interface OfficialPage {
	readonly official?: Official;
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;
const element = (name: string, children: readonly MdastNode[]): MdastNode =>
	({ type: 'mdxJsxFlowElement', name, attributes: [], children }) as unknown as Element;
const text = (value: string): MdastNode => ({ type: 'text', value }) as MdastNode;

/** Bold words head their paragraph, so no term is marked in them. */
const bold = (value: string) => ({ type: 'strong', children: [text(value)] }) as unknown as MdastNode;

function describe(field: OfficialFact): MdastNode {
	if ('nothing' in field) return { type: 'paragraph', children: [text(sentencesOf(field))] } as unknown as MdastNode;
	const address = field.address
		? [text(' '), { type: 'link', url: field.address, children: [text(field.address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''))] }]
		: [];
	const day = { type: 'mdxJsxTextElement', name: 'small', attributes: [], children: [text(`(As of: ${field.asOf}.)`)] };
	return { type: 'paragraph', children: [text(sentencesOf(field)), text(' '), day, ...address] } as unknown as MdastNode;
}

export const officialFacts: MdastPluginEntry = ({ data }) => {
	const page = (data['astro'] as { frontmatter: OfficialPage } | undefined)?.frontmatter;
	return defineMdastPlugin({
		name: NAME,
		options: { position: true },
		leafDirective(node, context) {
			if (node.name !== NAME) return;
			const { official } = page ?? {};
			if (!official)
				throw contentError(
					{ fileURL: context.fileURL, position: node.position },
					`"::${NAME}" prints the fields of a body, but the front matter has no official.`,
				);
			const rows = OFFICIAL_FIELDS.map((field) =>
				element('div', [element('dt', [bold(FIELD_NAMES[field])]), element('dd', [describe(official[field])])]),
			);
			context.replaceNode(node, element('OfficialFacts', rows));
		},
	});
};
