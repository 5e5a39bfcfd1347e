import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { barAttributes, parseSpans, type Scale } from './bars.ts';
import { contentError } from './content-error.ts';

/**
 * The closed vocabulary of components that content can use, by the name it writes. Pages import nothing: the page that renders an entry
 * passes the components, see `components/article/content.ts`.
 */
export const BOXES = ['note', 'check', 'skip'] as const;
export type BoxKind = (typeof BOXES)[number];

/** Written `::name` on a line of its own. */
export const LISTINGS: Readonly<Record<string, string>> = {
	'questions-to-ask': 'QuestionsToAsk',
	'all-examples': 'AllExamples',
	'all-findings': 'AllFindings',
	'all-sources': 'AllSources',
	'all-changes': 'AllChanges',
	'all-terms': 'AllTerms',
	'all-claims': 'AllClaims',
	'all-embeds': 'AllEmbeds',
	'all-fields': 'AllFields',
	'all-official-views': 'AllOfficialViews',
	'finding-groups': 'FindingGroups',
	'goal-orders': 'GoalOrders',
	'height-script': 'HeightScript',
	'reading-rates': 'ReadingRates',
	'registered-trials': 'RegisteredTrials',
	'the-model': 'TheModel',
};

/** Written `::name[id]` on a line of its own: what is made from the content, or told by the one instrument, that has this name. */
export const COMPUTED: Readonly<Record<string, string>> = {
	'worked-numbers': 'WorkedNumbers',
	claims: 'Claims',
	'invented-page': 'InventedPage',
	findings: 'Findings',
	tool: 'Tool',
};

/** Written `:::name[Caption]`: a drawing. Most are drawn out of the list between the marks, others beside the words that stand there. */
export const DRAWINGS: Readonly<Record<string, string>> = {
	'badge-parts': 'BadgeParts',
	chain: 'Chain',
	'cost-steps': 'CostSteps',
	'count-back': 'CountBack',
	'counted-people': 'CountedPeople',
	'covered-line': 'CoveredLine',
	'depth-against-speed': 'DepthAgainstSpeed',
	'family-of-names': 'FamilyOfNames',
	'gate-and-scale': 'GateAndScale',
	'growing-stack': 'GrowingStack',
	'hours-at-hand': 'HoursAtHand',
	'marked-advert': 'MarkedAdvert',
	'narrowing-range': 'NarrowingRange',
	'proof-stairs': 'ProofStairs',
	'refund-calendar': 'RefundCalendar',
	'renewal-line': 'RenewalLine',
	'sales-page': 'SalesPage',
	'shown-beside': 'ShownBeside',
	'three-gates': 'ThreeGates',
	'vouching-ladder': 'VouchingLadder',
	'way-to-decide': 'WayToDecide',
};

/** Drawings with a bar in each point of their list, as long as the first bold number there says; and the scale of the bars. */
const BARS: Readonly<Record<string, Scale>> = {
	'cost-steps': {},
	'counted-people': { as: 'dots' },
	'depth-against-speed': { multiplies: true, lines: [40, 400] },
	'gate-and-scale': { max: 100, as: 'result' },
	'hours-at-hand': { linesFrom: 2 },
};

/** Written `:::name[Caption]` too: what stands between the marks is laid out in a way of its own. */
export const FRAMES: Readonly<Record<string, string>> = {
	comparison: 'ComparisonTable',
	symbols: 'Symbols',
	audit: 'AuditList',
	answers: 'ExampleAnswers',
	handout: 'Handout',
};

const CHAIN = 'chain';

type Node = Readonly<MdastNode>;
type ListItem = Extract<MdastNode, { type: 'listItem' }>;
const childrenOf = (node: Node | undefined): readonly Node[] => (node && 'children' in node ? node.children : []);

/** Whether a chain can be drawn of it: one ordered list, with a strong and a weak join under every link but the last. */
function isChain(children: readonly Node[]): boolean {
	const [list] = children;
	if (children.length !== 1 || list?.type !== 'list' || !list.ordered) return false;
	const joins = list.children.map((link) => childrenOf(childrenOf(link).find(({ type }) => type === 'list')).length);
	return joins.length > 1 && joins.every((count, index) => count === (index < joins.length - 1 ? 2 : 0));
}

/** The first node of a type, in a node or what it holds. */
function findFirst(type: Node['type'], node: Node): Node | undefined {
	return node.type === type
		? node
		: childrenOf(node)
				.map((child) => findFirst(type, child))
				.find(Boolean);
}

/** The bar of each point of a list, or undefined where a point has no bold number. Emphasis in a point says that its bar does not count. */
function findBars(
	list: Node | undefined,
	scale: Scale,
	textOf: (node: Node) => string,
): readonly (readonly [item: ListItem, bar: MdastNode])[] | undefined {
	if (list?.type !== 'list') return undefined;
	const spans = parseSpans(list.children.map((item) => textOf(findFirst('strong', item) ?? item)));
	if (!spans) return undefined;
	const bars = barAttributes(spans, scale);
	return list.children.map((item, index) => {
		const off = findFirst('emphasis', item) ? [{ type: 'mdxJsxAttribute' as const, name: 'off', value: null }] : [];
		return [item, { type: 'mdxJsxFlowElement', name: 'Bar', attributes: [...(bars[index] ?? []), ...off], children: [] }];
	});
}

export const directives: MdastPluginEntry = () =>
	defineMdastPlugin({
		name: 'directives',
		options: { position: true },
		containerDirective(node, context) {
			const fail = (sentence: string) => contentError({ fileURL: context.fileURL, position: node.position }, sentence);
			const known = [...BOXES, ...Object.keys(FRAMES), ...Object.keys(DRAWINGS)];
			if (!known.includes(node.name))
				throw fail(`":::${node.name}" is not a box. There are ${known.map((name) => `:::${name}`).join(', ')}.`);
			const label = node.children.find((child) => child.type === 'paragraph' && child.data?.directiveLabel);
			if (!label) throw fail(`":::${node.name}" needs a title in brackets: :::${node.name}[Its title].`);
			const children = node.children.filter((child) => child !== label);
			const drawing = DRAWINGS[node.name];
			if (drawing && children.length === 0)
				throw fail(`":::${node.name}" needs words under its title, which say what the drawing shows to those who cannot see it.`);
			if (node.name === CHAIN && !isChain(children))
				throw fail(
					'":::chain" holds one numbered list. Under each link but the last stand two points: what makes it strong, then what makes it weak.',
				);
			const scale = BARS[node.name];
			const bars = scale && findBars(children[0], scale, (part) => context.textContent(part));
			if (scale && !bars) throw fail(`":::${node.name}" begins with a list. Each point has a bold number, which says how long its bar is.`);
			for (const [item, bar] of bars ?? []) {
				context.prependChild(item, bar);
				// Points are paragraphs, however close they are written: a bar stands beside one.
				context.setProperty(item, 'spread', true);
			}
			const captioned = drawing ?? FRAMES[node.name];
			context.replaceNode(node, {
				type: 'mdxJsxFlowElement',
				name: captioned ?? 'Box',
				attributes: [
					{ type: 'mdxJsxAttribute', name: captioned ? 'caption' : 'title', value: context.textContent(label) },
					...(captioned ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'kind', value: node.name }]),
				],
				children,
			});
		},
		leafDirective(node, context) {
			const fail = (sentence: string) => contentError({ fileURL: context.fileURL, position: node.position }, sentence);
			const computed = COMPUTED[node.name];
			const id = context.textContent(node);
			const name = computed ?? LISTINGS[node.name];
			if (!name) {
				const known = [...Object.keys(LISTINGS).map((key) => `::${key}`), ...Object.keys(COMPUTED).map((key) => `::${key}[id]`)];
				throw fail(`"::${node.name}" is not a listing. There are ${known.join(', ')}.`);
			}
			if (computed && !id) throw fail(`"::${node.name}" needs the id of what it is computed from: ::${node.name}[its-id].`);
			const attributes = computed ? [{ type: 'mdxJsxAttribute' as const, name: 'of', value: id }] : [];
			context.replaceNode(node, { type: 'mdxJsxFlowElement', name, attributes, children: [] });
		},
		// Ordinary prose such as "note:this" parses as an inline directive, which this site does not use: give the text back.
		textDirective(node, context) {
			const text = context.textContent(node);
			context.replaceNode(node, { type: 'text', value: `:${node.name}${text ? `[${text}]` : ''}` });
		},
	});
