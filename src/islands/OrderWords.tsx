import type { Order } from '../model/result.ts';
import type { FitContent } from '../model/wording.ts';

export interface OrderWordsProps {
	readonly content: FitContent;
	/** Complete. */
	readonly order: Order;
	/** The person's own, not the goal's. */
	readonly isOwn: boolean;
	/** Where the order can be changed. */
	readonly changeUrl: string;
}

/** By what order candidates are weighed, and where to change it. */
export function OrderWords({ content, order, isOwn, changeUrl }: OrderWordsProps) {
	const names = (group: readonly string[]) =>
		group.map((id) => content.factors.find((factor) => factor.id === id)?.name.toLowerCase() ?? id).join(' and ');
	const [first = [], second, ...others] = order;
	const what =
		second === undefined
			? 'All factors weigh the same.'
			: `${isOwn ? 'Your own order' : 'The order of this goal'} puts ${names(first)} first, then ${names(second)}${others.length > 0 ? ', then the rest' : ''}.`;
	return (
		<>
			{what} It holds for every candidate, and so does what is about you. <a href={changeUrl}>Change your priorities</a>
		</>
	);
}
