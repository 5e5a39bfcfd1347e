import { within } from 'virtual:within';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '~/model/types.ts';
import * as words from '~/words/work-out-words.ts';
import { Loading } from './Loading.tsx';
import { loadOnce, useLazy } from './use-lazy.ts';

/** What a calculator gets that stands within a question which it answers: its `Within.tsx` exports `Within`. */
export interface WithinProps {
	readonly question: Question;
	/** The question's answer now. */
	readonly answer: Answer | undefined;
	/** @param sum what it was worked out from, in one line */
	readonly onAnswer: (answer: Answer, sum: string) => void;
}

/** What an instrument's `Within.tsx` exports. */
interface WithinModule {
	readonly Within: ComponentType<WithinProps>;
}

/** By question, the calculator that answers it. */
const CALCULATORS = new Map(Object.entries(within).map(([question, load]) => [question, loadOnce(load as () => Promise<WithinModule>)]));

/** The calculator of a question, folded: it loads when it is unfolded. Nothing where no calculator answers the question. */
export function WorkOut(props: WithinProps) {
	const calculator = CALCULATORS.get(props.question.id);
	return calculator ? <Calculator calculator={calculator} {...props} /> : null;
}

interface CalculatorProps extends WithinProps {
	readonly calculator: ReturnType<typeof loadOnce<WithinModule>>;
}

function Calculator({ calculator, ...props }: CalculatorProps) {
	const fold = useRef<HTMLDetailsElement>(null);
	const [isOpen, setOpen] = useState(false);
	const { view, hasFailed, retry } = useLazy(calculator, isOpen);
	// It may have been unfolded before the script was there.
	useEffect(() => setOpen(fold.current?.open ?? false), []);
	return (
		<details class="question__margin no-print" ref={fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{words.workItOut}</summary>
			{isOpen && (view ? <view.Within {...props} /> : <Loading hasFailed={hasFailed} retry={retry} />)}
		</details>
	);
}
