import type { Question } from '~/model/types.ts';
import { TakeOver, type TakeOverProps } from '~/parts/TakeOver.tsx';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { EXAMPLE, isField } from './entries.ts';
import * as words from './result-words.ts';
import { StackForm } from './StackForm.tsx';
import { StackResult } from './StackResult.tsx';
import type { StackUnit } from './slim-units.ts';
import { useStack } from './use-stack.ts';

export interface StackProps {
	/** In which amounts are entered; the first one until another is chosen. */
	readonly units: readonly StackUnit[];
	/** The question that it answers. */
	readonly question: Question;
	readonly wording: TakeOverProps['wording'];
	/** Address of the fit check. */
	readonly fit: string;
}

/** The stack planner on its own page. */
export function Stack({ units, question, wording, fit }: StackProps) {
	const { store, form, read, outcome, answer, sum } = useStack(units, false);
	return (
		<Worksheet
			tool="stack"
			{...{ store, isField }}
			example={EXAMPLE}
			resultName={words.result}
			result={
				<>
					<StackResult {...{ read, outcome }} />
					<TakeOver {...{ question, wording, answer, sum, fit }} />
				</>
			}
		>
			<StackForm form={form} />
		</Worksheet>
	);
}
