import { today } from '~/device/today.ts';
import { useEntries } from '~/device/use-entries.ts';
import { judgeRoutes } from '~/model/routes/judge-routes.ts';
import type { Question } from '~/model/types.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { EXAMPLE, isField, readEntries, STORE } from './entries.ts';
import { FromFit } from './FromFit.tsx';
import { NeedFields } from './NeedFields.tsx';
import './Routes.css';
import { RouteResult } from './RouteResult.tsx';
import type { ShownRoute } from './shown-route.ts';
import { ToldFields } from './ToldFields.tsx';
import * as words from './words.ts';

export interface RoutesProps {
	readonly routes: readonly ShownRoute[];
	/** Questions of the fit check that hold hours, weeks and budget of the reader. */
	readonly questions: readonly Question[];
}

/** The route chooser: what the reader needs, and what each route can do about it. */
export function Routes({ routes, questions }: RoutesProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries } = store;
	const read = readEntries(
		entries,
		routes.map(({ route }) => route.id),
		today(),
	);
	const judged = judgeRoutes(
		routes.map(({ route }) => route),
		read.needs,
		read.told,
	);
	return (
		<Worksheet
			tool="routes"
			store={store}
			isField={isField}
			example={EXAMPLE}
			isWide
			resultName={words.result}
			result={<RouteResult routes={routes} judged={judged} told={read.told} typedIn={(field) => entries[field] ?? ''} />}
		>
			<NeedFields store={store} read={read} routes={routes} />
			<ToldFields store={store} read={read} routes={routes} />
			<FromFit store={store} questions={questions} />
		</Worksheet>
	);
}
