import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface LedFocus<Place extends HTMLElement> {
	/** Of the element that takes the focus; it needs `tabIndex={-1}`. */
	readonly place: RefObject<Place>;
	/** Of the element around the buttons. */
	readonly onClickCapture: (event: Event) => void;
}

/** Leads the focus on where a button goes away with its press, so that nobody without a mouse is thrown back to the top of the page. */
export function useLedFocus<Place extends HTMLElement>(): LedFocus<Place> {
	const place = useRef<Place>(null);
	const pressed = useRef<Element | null>(null);
	useLayoutEffect(() => {
		if (!pressed.current || pressed.current.isConnected) return;
		pressed.current = null;
		if (document.activeElement === document.body) place.current?.focus();
	});
	return {
		place,
		onClickCapture: ({ target }) => {
			pressed.current = target instanceof Element ? target.closest('button') : null;
		},
	};
}
