import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { today } from '~/device/today.ts';
import { useEntries } from '~/device/use-entries.ts';
import type { RenewalContent } from '~/model/renewal/wording.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { isField, STORE } from './entries.ts';
import { RENEW_PARTS } from './load.ts';
import { RenewFields } from './RenewFields.tsx';
import * as words from './words.ts';
import './Renew.css';

export interface RenewProps {
	readonly content: RenewalContent;
}

/** Whether to renew a credential that runs out: what is asked, and beside it what that comes to. */
export function Renew({ content }: RenewProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, set, isReady } = store;
	// A page that is built knows no day; the reader's own comes with the script.
	const [day, setDay] = useState<string>();
	useLayoutEffect(() => setDay(today()), []);
	const { view, hasFailed, retry } = useLazy(RENEW_PARTS, isReady);
	const read = useMemo(() => view?.readRenewal(entries, content.questions), [view, entries, content]);
	const hasEntries = isReady && Object.keys(entries).length > 0;
	return (
		<Worksheet
			tool="renew"
			store={store}
			isField={isField}
			example={day === undefined ? undefined : view?.exampleOn(day)}
			typed={read?.typed}
			resultName={words.result}
			result={
				hasEntries && view && read && day !== undefined ? (
					<view.RenewResult content={content} entries={entries} read={read} day={day} onExpires={(next) => set('expires', next)} />
				) : hasEntries ? (
					<Loading hasFailed={hasFailed} retry={retry} />
				) : (
					<>
						<p class="worksheet__says">{words.nothingYet}</p>
						<p class="worksheet__missing">{words.twoThatSettle}</p>
					</>
				)
			}
		>
			<RenewFields content={content} store={store} typed={read?.typed} />
		</Worksheet>
	);
}
