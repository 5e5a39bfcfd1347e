import type { ComponentChildren } from 'preact';
import { today } from '~/device/today.ts';
import { useEntries } from '~/device/use-entries.ts';
import type { Question } from '~/model/types.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { EXAMPLE, isField, STORE } from './entries.ts';
import { LIVE_ROUTES } from './load.ts';
import { NeedFields } from './NeedFields.tsx';
import './Routes.css';
import type { ShownRoute } from './shown-route.ts';
import { ToldFields } from './ToldFields.tsx';
import * as words from './words.ts';

export interface RoutesProps {
	readonly routes: readonly ShownRoute[];
	/** Questions of the fit check that hold hours, weeks and budget of the reader. */
	readonly questions: readonly Question[];
	/** What stands in the result's place until what judges is there: every route, with what is known in general. */
	readonly children?: ComponentChildren;
}

/** The route chooser: what the reader needs, and what each route can do about it. */
export function Routes({ routes, questions, children }: RoutesProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, isReady } = store;
	const { view, hasFailed, retry } = useLazy(LIVE_ROUTES, isReady);
	const read = view?.readEntries(
		entries,
		routes.map(({ route }) => route.id),
		today(),
	);
	return (
		<Worksheet
			tool="routes"
			store={store}
			isField={isField}
			example={EXAMPLE}
			isWide
			typed={read?.typed}
			resultName={words.result}
			result={
				view && read ? (
					<view.LiveResult routes={routes} entries={entries} read={read} />
				) : (
					<>
						{hasFailed && <Loading hasFailed retry={retry} />}
						{children}
					</>
				)
			}
		>
			<NeedFields store={store} read={read} routes={routes} />
			<ToldFields store={store} read={read} routes={routes} />
			{view && <view.FromFit store={store} questions={questions} />}
		</Worksheet>
	);
}
