import { useRef } from 'preact/hooks';

export interface TapHandlers {
	readonly onPointerDown: (event: PointerEvent) => void;
	readonly onClick: (event: MouseEvent) => void;
}

/** An assistive technology's press, which has a pointer of no size, or one of a mouse that presses nothing. */
const isVirtual = ({ width, height, pressure, pointerType }: PointerEvent) =>
	(width === 0 && height === 0) || (width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse');

/**
 * Tells when an option is pressed by mouse, finger or pen, also the one that is chosen already. What arrow keys and screen readers choose is
 * not told: whoever moves through the options that way may not have decided yet.
 */
export function useTap(onTap: (option: HTMLInputElement) => void): TapHandlers {
	const pressed = useRef<Element | null>();
	return {
		onPointerDown: (event) => {
			pressed.current = isVirtual(event) ? undefined : (event.target as Element).closest('.question__option');
		},
		// The label's click is followed by one of its option, before the next press.
		onClick: ({ target }) => {
			if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || !pressed.current?.contains(target)) return;
			pressed.current = undefined;
			onTap(target);
		},
	};
}
