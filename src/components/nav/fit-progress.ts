import { ANSWERS_KEY } from '~/device/keys.ts';

/**
 * Shows how many questions of the fit check the device's answers settle. The record says which those are, because whoever writes it knows
 * the model (`model/stored.ts`); a record of another version of the model counts as none.
 *
 * @param line hidden at first, with the model's version in `data-version` and an element for the number
 */
export function showFitProgress(line: HTMLElement): void {
	const show = () => {
		line.hidden = true;
		try {
			const { v, known } = JSON.parse(localStorage[ANSWERS_KEY]);
			(line.firstElementChild as HTMLElement).replaceChildren(known.length);
			line.hidden = v !== line.dataset['version'] || !known.length;
		} catch {
			// Nothing is kept, nobody may look, or another program wrote it.
		}
	};
	// An answer given on this page is written before its event has come up to the window.
	for (const event of ['pageshow', 'change', 'storage']) addEventListener(event, show);
}
