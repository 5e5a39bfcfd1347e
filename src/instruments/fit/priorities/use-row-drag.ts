import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** Where a dragged row is dropped: before or after another. */
export interface Drop {
	readonly row: string;
	readonly isAfter: boolean;
}

/** How a row is drawn while one is dragged. */
export type RowMark = 'dragged' | 'before' | 'after';

export interface RowDrag {
	/** For `onPointerDown` of each row: begins where its handle was pressed. */
	readonly grab: (event: PointerEvent) => void;
	readonly markOf: (row: string) => RowMark | undefined;
}

/**
 * Drags rows of a list by their handles, with mouse, pen or finger. Rows are `[data-factor]`, handles `.priorities__handle`. What is dragged
 * keeps its place until it is dropped; Escape drops it where it was. There is a button for everything that this does.
 */
export function useRowDrag(list: RefObject<HTMLElement>, onDrop: (row: string, drop: Drop) => void): RowDrag {
	const [drag, setDrag] = useState<{ readonly row: string; readonly drop: Drop | undefined }>();
	const dropAt = useRef<Drop>();

	const find = (dragged: string, y: number): Drop | undefined => {
		const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-factor]') ?? [])];
		const others = rows.filter(({ dataset }) => dataset['factor'] !== dragged);
		const below = others.find((row) => y < row.getBoundingClientRect().top + row.offsetHeight / 2);
		const row = below ?? others.at(-1);
		return row && { row: row.dataset['factor'] ?? '', isAfter: !below };
	};

	const grab = (event: PointerEvent) => {
		const handle = (event.target as Element).closest<HTMLElement>('.priorities__handle');
		const row = handle?.closest<HTMLElement>('[data-factor]')?.dataset['factor'];
		if (!handle || !row || event.button !== 0) return;
		event.preventDefault();
		handle.setPointerCapture(event.pointerId);
		const listening = new AbortController();
		const end = (isDropped: boolean) => {
			listening.abort();
			setDrag(undefined);
			if (isDropped && dropAt.current) onDrop(row, dropAt.current);
			dropAt.current = undefined;
		};
		const { signal } = listening;
		const move = ({ clientY }: PointerEvent) => {
			dropAt.current = find(row, clientY);
			setDrag({ row, drop: dropAt.current });
		};
		handle.addEventListener('pointermove', move, { signal });
		handle.addEventListener('pointerup', () => end(true), { signal });
		handle.addEventListener('pointercancel', () => end(false), { signal });
		addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
		setDrag({ row, drop: undefined });
	};

	const markOf = (row: string): RowMark | undefined => {
		if (row === drag?.row) return 'dragged';
		return row === drag?.drop?.row ? (drag.drop.isAfter ? 'after' : 'before') : undefined;
	};
	return { grab, markOf };
}
