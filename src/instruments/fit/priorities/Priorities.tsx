import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { factorOf, goalOf } from '~/model/look-up.ts';
import { layOutSheet } from '~/model/paper/sheet.ts';
import type { FitState } from '~/model/state/state.ts';
import type { Order } from '~/model/types.ts';
import { allEqual, groupOf, joinGroup, moveFactor, placeFactor, tieWithAbove } from '~/model/weights/edit-order.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { OwnConcerns } from './OwnConcerns.tsx';
import { type Action, PriorityRow } from './PriorityRow.tsx';
import { type Drop, useRowDrag } from './use-row-drag.ts';
import * as words from './words.ts';
import './Priorities.css';

export interface PrioritiesProps {
	/** With the person's own concerns. */
	readonly content: PersonalContent;
	readonly goal: string;
	readonly state: FitState;
	readonly change: (next: FitState) => void;
}

/** The importance order: the goal's, or the person's own, with what each factor weighs. Every change is told where it led. */
export function Priorities({ content, goal, state, change }: PrioritiesProps) {
	const { model } = content;
	const own = goalOf(model, goal).order;
	const order = completeOrder(model, state.order ?? own);
	const { rows, total } = layOutSheet(model, goal, order);
	const [said, setSaid] = useState('');
	const list = useRef<HTMLOListElement>(null);
	// A row that moves in the document loses the focus in some browsers: it is given back.
	const pressed = useRef<{ readonly factor: string; readonly action: Action }>();
	useLayoutEffect(() => {
		const { factor, action } = pressed.current ?? {};
		pressed.current = undefined;
		list.current?.querySelector<HTMLElement>(`[data-factor="${factor}"] [data-action="${action}"]`)?.focus();
	});

	const nameOf = (id: string) => factorOf(content, id).name;
	const set = (next: Order, factor?: string) => {
		const isGoals = JSON.stringify(next) === JSON.stringify(completeOrder(model, own));
		change({ ...state, order: isGoals ? null : next });
		if (factor === undefined) return setSaid(words.areEqual);
		const points = layOutSheet(model, goal, next).rows.find((row) => row.factor === factor)?.points;
		setSaid(words.moved(nameOf(factor), next, factor, points));
	};
	const act = (factor: string, action: Action) => {
		pressed.current = { factor, action };
		const at = groupOf(order, factor);
		const isTied = order[at]?.[0] !== factor;
		if (action === 'tie') set(isTied ? moveFactor(order, factor, 'down') : tieWithAbove(order, factor), factor);
		else set(moveFactor(order, factor, action), factor);
	};
	const drop = (factor: string, { row, isAfter }: Drop) => {
		const others = order.map((group) => group.filter((id) => id !== factor)).filter((group) => group.length > 0);
		const at = groupOf(others, row);
		const group = others[at] ?? [];
		const place = group.indexOf(row) + (isAfter ? 1 : 0);
		// Between two that are tied is inside the tie.
		if (place > 0 && place < group.length) set(joinGroup(order, factor, groupOf(order, row)), factor);
		else set(placeFactor(order, factor, at + (place > 0 ? 1 : 0)), factor);
	};
	const drag = useRowDrag(list, drop);
	return (
		<div class="priorities">
			<p class="priorities__how">{words.how(goalOf(content, goal).label, state.order !== null)}</p>
			<p class="priorities__said" role="status">
				{said}
			</p>
			<ol class="priorities__list" ref={list} role="list">
				{rows.map(({ factor, points }, index) => {
					const at = groupOf(order, factor);
					return (
						<PriorityRow
							key={factor}
							id={factor}
							name={nameOf(factor)}
							ends={factorOf(content, factor)}
							place={words.place(order, factor)}
							points={points}
							isFirst={index === 0}
							isLast={at === order.length - 1 && (order[at]?.length ?? 0) === 1}
							isTied={order[at]?.[0] !== factor}
							hasTie={(order[at]?.length ?? 0) > 1}
							mark={drag.markOf(factor)}
							onGrab={drag.grab}
							onAction={act}
						/>
					);
				})}
			</ol>
			<p class="priorities__total">{words.total(total)}</p>
			<p class="priorities__ways">
				<button class="button" type="button" onClick={() => set(allEqual(order))}>
					{words.allEqual}
				</button>
				<button
					class="button"
					type="button"
					aria-disabled={state.order === null}
					onClick={() => {
						change({ ...state, order: null });
						setSaid(words.isGoals);
					}}
				>
					{words.backToGoals}
				</button>
			</p>
			<OwnConcerns order={order} state={state} change={change} say={setSaid} />
		</div>
	);
}
