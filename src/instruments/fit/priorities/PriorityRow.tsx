import type { FactorWording } from '~/model/wording.ts';
import type { RowMark } from './use-row-drag.ts';
import * as words from './words.ts';

/** What the buttons of a row do. */
export type Action = 'up' | 'down' | 'tie';

export interface PriorityRowProps {
	readonly id: string;
	readonly name: string;
	/** The two ends of its scale. */
	readonly ends: Pick<FactorWording, 'worst' | 'best'> | undefined;
	/** Where it stands, in words. */
	readonly place: string;
	readonly points: number;
	readonly isFirst: boolean;
	/** Nothing stands below it, and it is tied with nothing. */
	readonly isLast: boolean;
	/** As important as the row above. */
	readonly isTied: boolean;
	/** As important as some other row. */
	readonly hasTie: boolean;
	/** Where a dragged row would come in, or that it is this one. */
	readonly mark: RowMark | undefined;
	readonly onGrab: (event: PointerEvent) => void;
	readonly onAction: (id: string, action: Action) => void;
}

/** One factor of the importance order: its two ends, what it weighs, and the ways to move it. */
export function PriorityRow({ id, name, ends, place, points, isFirst, isLast, isTied, hasTie, mark, onGrab, onAction }: PriorityRowProps) {
	// At the ends of the list a button stays where it is, so that the focus does.
	const button = (action: Action, sign: string, isOff: boolean, isPressed?: boolean) => (
		<button
			class={`priorities__move priorities__move--${action}`}
			type="button"
			data-action={action}
			aria-disabled={isOff}
			aria-pressed={isPressed}
			aria-label={words.actOn(words.actions[action], name)}
			title={words.actions[action]}
			onClick={() => isOff || onAction(id, action)}
		>
			<span aria-hidden="true">{sign}</span>
		</button>
	);
	return (
		<li
			class={`priorities__row ${isTied ? 'priorities__row--tied' : ''} ${mark ? `priorities__row--${mark}` : ''}`}
			data-factor={id}
			onPointerDown={onGrab}
		>
			<span class="priorities__handle" aria-hidden="true" />
			<div class="priorities__what">
				<strong class="priorities__name">{name}</strong> <span class="visually-hidden">{place}</span>
				<span class="priorities__ends">{ends && words.ends(ends, (its) => <i>{its}</i>)}</span>
			</div>
			<span class="priorities__points">
				<svg class="priorities__bar" viewBox="0 0 36 6" preserveAspectRatio="none" aria-hidden="true">
					<rect width={points} height="6" />
				</svg>
				{words.points(points, (its) => (
					<span class="visually-hidden">{its}</span>
				))}
			</span>
			<span class="priorities__moves">
				{button('up', '↑', isFirst && !hasTie)}
				{button('down', '↓', isLast)}
				{button('tie', '=', isFirst, isTied)}
			</span>
		</li>
	);
}
