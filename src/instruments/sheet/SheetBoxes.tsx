import type { Interval } from '~/model/types.ts';
import * as words from './paper-words.ts';
import { writtenNumber } from './written.ts';

/** A box to tick. */
export function Tick({ isTicked }: { readonly isTicked?: boolean | undefined }) {
	return (
		<span class={`sheet__tick${isTicked ? ' sheet__tick--on' : ''}`}>
			{isTicked && <span class="visually-hidden">{words.isTicked}</span>}
		</span>
	);
}

/** The two boxes for a low and a high number, blank unless there is something to write in. */
export function LowHigh({ written }: { readonly written: Interval | undefined }) {
	const box = (name: string, number: number | undefined) => (
		<span class="sheet__cell">
			<span class="sheet__cell-name">{name}</span>
			<b class="sheet__box">{number === undefined ? '' : writtenNumber(number)}</b>
		</span>
	);
	return (
		<>
			{box(words.low, written?.lo)}
			{box(words.high, written?.hi)}
		</>
	);
}
