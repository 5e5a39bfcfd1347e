import type { EntriesStore } from '~/device/use-entries.ts';
import { BREADTHS, RECOGNISERS } from '~/model/routes/types.ts';
import { ChoiceField } from '~/parts/ChoiceField.tsx';
import { TypedField } from '~/parts/TypedField.tsx';
import { TICK } from './entries.ts';
import type { ReadEntries } from './read-entries.ts';
import type { ShownRoute } from './shown-route.ts';
import { TickField } from './TickField.tsx';
import * as words from './words.ts';

export interface NeedFieldsProps {
	readonly store: EntriesStore;
	/** What the entries come to; undefined until what reads them is there. */
	readonly read: ReadEntries | undefined;
	readonly routes: readonly ShownRoute[];
}

const LICENCES = [
	[TICK, words.licenceYes],
	['no', words.licenceNo],
] as const;

/** What the reader needs: by when, for how much, how broad, recognised by whom, with a licence or not. */
export function NeedFields({ store: { entries, set }, read, routes }: NeedFieldsProps) {
	const field = (name: string) => ({
		id: `routes-${name}`,
		text: entries[name] ?? '',
		onText: (text: string) => set(name, text),
		typed: read?.typed[name],
	});
	const isTicked = (name: string) => entries[name] === TICK;
	return (
		<div class="route-needs">
			<div class="route-needs__typed">
				<TypedField {...field('day')} label={words.day} kind="date" says={read?.isPast ? { 'no-day': words.dayPassed } : {}} />
				<TypedField {...field('weeks')} label={words.weeks} hint={words.weeksHint} unit={words.weeksUnit} />
				<TypedField
					{...field('pace')}
					label={words.pace}
					hint={words.paceHint}
					unit={words.paceUnit}
					says={{ 'too-much': words.weekIsFull }}
				/>
				<TypedField {...field('limit')} label={words.limit} hint={words.limitHint} />
			</div>
			<div class="route-needs__group">
				<TickField
					id="routes-who"
					label={words.who}
					hint={words.whoHint}
					options={[...RECOGNISERS, 'nobody' as const].map((one) => [`who-${one}`, words.recognisers[one]] as const)}
					isTicked={isTicked}
					onTick={set}
				/>
			</div>
			<div class="route-needs__group">
				<ChoiceField
					id="routes-breadth"
					label={words.breadth}
					options={BREADTHS.map((one) => [one, words.breadths[one]] as const)}
					value={entries['breadth'] ?? ''}
					onValue={(value) => set('breadth', value)}
				/>
			</div>
			<div class="route-needs__group">
				<ChoiceField
					id="routes-licence"
					label={words.licence}
					hint={words.licenceHint}
					options={LICENCES}
					value={entries['licence'] ?? ''}
					onValue={(value) => set('licence', value)}
				/>
			</div>
			{isTicked('licence') && (
				<div class="route-needs__named">
					<TickField
						id="routes-named"
						label={words.named}
						hint={words.namedHint}
						options={routes.map(({ route, label }) => [`named-${route.id}`, label] as const)}
						isTicked={isTicked}
						onTick={set}
					/>
				</div>
			)}
		</div>
	);
}
