import type { Order } from '~/model/types.ts';
import type { FactorWording } from '~/model/wording.ts';
import { ordinal } from '~/words/plural.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

const nth = (place: number) => ordinal(place, { one: '#st', two: '#nd', few: '#rd', other: '#th' });

/** Where a factor stands: "2nd of 9", or "2nd to 4th of 9, tied". */
export function place(order: Order, factor: string): string {
	const at = order.findIndex((group) => group.includes(factor));
	const before = order.slice(0, at).flat().length;
	const size = order[at]?.length ?? 0;
	const all = order.flat().length;
	if (size === all) return `all ${all} tied`;
	return size > 1 ? `${nth(before + 1)} to ${nth(before + size)} of ${all}, tied` : `${nth(before + 1)} of ${all}`;
}

/** The sentences of the order of importance and of a person's own concerns. */

export const how = (goal: string, isOwn: boolean) =>
	`${isOwn ? 'This order is your own.' : `This is our order for the goal “${goal}”, as a start.`} Move up what matters more to you. Factors that are tied count the same.`;
export const moved = (name: string, order: Order, factor: string, points: number | undefined) =>
	`${name}: ${place(order, factor)}, ${points} points.`;
export const areEqual = 'All factors are equally important now.';
export const isGoals = 'The order of your goal is back.';
export const total = (points: number) => `${points} points in all`;
export const allEqual = 'All equal';
export const backToGoals = 'Back to the goal’s order';
export const ends = <Part>({ worst, best }: Pick<FactorWording, 'worst' | 'best'>, end: Mark<Part>): Sentence<Part> => [
	'From ',
	end(worst),
	' to ',
	end(best),
];
export const points = <Part>(points: number, hidden: Mark<Part>): Sentence<Part> => [`${points} `, hidden('points')];
/** What the buttons of a row do. */
export const actions = { up: 'Move up', down: 'Move down', tie: 'As important as the one above' };
/** The name of such a button, for those who hear it alone. */
export const actOn = (action: string, name: string) => `${action}: ${name}`;

export const concernsTitle = 'What else matters to you';
export const aboutConcerns =
	'You can add up to two concerns of your own, such as childcare or a language. Each counts as a factor, and you say how well the credential does on it.';
export const remove = <Part>(name: string | undefined, hidden: Mark<Part>): Sentence<Part> => ['Remove ', hidden(name ?? '')];
export const removed = (name: string | undefined) => `“${name}” is removed, with its answer.`;
export const yourConcern = 'Your concern, in a few words';
export const add = 'Add it';
export const added = (name: string) => `“${name}” is added and stands first in the order. Its question comes last.`;
export const twoAreTheLimit = 'You can add two at most, because with more each factor would count for too little.';
