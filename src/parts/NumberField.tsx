import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskedNumber } from '~/model/quantities/measure-numbers.ts';
import { plainNumber } from '~/model/quantities/plain-number.ts';
import type { Typed } from '~/model/quantities/typed.ts';
import type { MeasureNumbers } from '~/model/values/measure-needs.ts';
import { NUMBER_ENTRY } from './fields/load.ts';
import { Loading } from './Loading.tsx';
import { useLazy } from './use-lazy.ts';

export interface NumberFieldProps {
	readonly id: string;
	readonly label: string;
	/** What it asks for. */
	readonly asks: AskedNumber;
	/** The other numbers of the same answer: a price and what was set aside are seldom a thousand times apart. */
	readonly beside?: MeasureNumbers;
	/** Undefined: nothing entered. */
	readonly value: number | undefined;
	readonly onValue: (value: number | undefined) => void;
}

/** A text, and what it comes to; undefined until what reads it is there. */
interface Entered {
	readonly text: string;
	readonly typed?: Typed<number> | undefined;
}

/** What is the same in every field but a margin, which is above 0: nothing, and digits that are no large number. */
const PLAIN = /^(?:\s*|\d{1,5})$/;

/** A typed number, kept as typed. Beside it stands how it was read where it could be read in two ways, or why it counts as nothing. */
export function NumberField({ id, label, asks, beside = {}, value, onValue }: NumberFieldProps) {
	const [{ text, typed }, setEntered] = useState<Entered>({ text: '', typed: {} });
	/** What the text stands for. */
	const held = useRef<number>();
	const { view, hasFailed, retry } = useLazy(NUMBER_ENTRY, !typed);
	const entry = NUMBER_ENTRY.now();

	const read = (next: string): Typed<number> | undefined =>
		PLAIN.test(next) && asks !== 'allowance' ? { value: next.trim() ? Number(next) : undefined } : entry?.readEntered(asks, next, beside);
	const tell = (next: string, found = read(next)) => {
		setEntered({ text: next, typed: found });
		// What cannot be read, or not yet, counts as nothing, so that no earlier number stays in force behind it.
		held.current = found?.value;
		if (held.current !== value) onValue(held.current);
	};
	// Values that come from elsewhere (the device, a link) show; what is being typed is left alone. At once: after the painting the next key may be there.
	useLayoutEffect(() => {
		if (value === held.current) return;
		held.current = value;
		// Whoever wrote a link may have put anything into it: what is below 0 has its sentence.
		setEntered({ text: value === undefined ? '' : plainNumber(value), typed: (value ?? 0) < 0 ? undefined : {} });
	}, [value]);
	useLayoutEffect(() => {
		const found = typed ?? read(text);
		if (typed || !found) return;
		if (found.value === undefined) setEntered({ text, typed: found });
		else tell(text, found);
	}, [view, typed]);

	const { problem, reading } = typed ?? {};
	return (
		<div class="number-field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="text"
				inputmode={asks === 'count' ? 'numeric' : 'decimal'}
				size={6}
				value={text}
				aria-invalid={problem !== undefined}
				aria-describedby={problem ? `${id}-error` : reading && `${id}-reading`}
				onInput={(event) => tell(event.currentTarget.value)}
			/>
			{hasFailed && !typed && <Loading {...{ hasFailed, retry }} />}
			{entry && typed && <entry.FieldNote {...{ id, typed }} onText={tell} />}
		</div>
	);
}
