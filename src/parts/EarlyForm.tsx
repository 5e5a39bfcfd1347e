import type { ComponentChildren } from 'preact';
import { useEarlyEntries } from '~/device/use-early-entries.ts';

export interface EarlyFormProps {
	readonly class: string;
	readonly id?: string | undefined;
	/** The device has been read. */
	readonly isReady: boolean;
	readonly children: ComponentChildren;
}

/**
 * The form of an instrument, which can be filled in from the moment it is painted: what is entered before the script comes is entered again once
 * the device has been read. It sends nothing anywhere, with or without a script: outside a dialog the method `dialog` does nothing.
 *
 * As long as no script has come, the browser may put back what stood in it when the page was left. Later the device does so, and other pages may
 * have changed the answers since. Chromium and WebKit keep out as soon as `autocomplete` is off; Firefox puts back the hidden field with the
 * others, which says that they are of no use (`inline/early-use.ts`).
 */
export function EarlyForm({ class: own, id, isReady, children }: EarlyFormProps) {
	const form = useEarlyEntries(isReady);
	return (
		<form ref={form} class={own} id={id} method="dialog" autocomplete={isReady ? 'off' : undefined} data-waking={isReady ? undefined : ''}>
			{children}
			<input type="hidden" value={isReady ? 'alive' : ''} />
		</form>
	);
}
