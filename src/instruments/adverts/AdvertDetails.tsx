import { type AdvertLog, isCounted, joinAdverts, type LoggedAdvert } from '~/model/advert-log.ts';
import { NAME_LIMIT } from '~/model/state/clean-name.ts';
import * as words from './details-words.ts';
import * as logWords from './log-words.ts';

export interface AdvertDetailsProps {
	readonly advert: LoggedAdvert;
	readonly log: AdvertLog;
	/** Changes this advert and says what was done. */
	readonly set: (next: Partial<LoggedAdvert>, says: string) => void;
	/** Changes the log and says what was done. */
	readonly change: (next: (now: AdvertLog) => AdvertLog, says: string) => void;
}

/** The names of an advert, and the one that it offers the same vacancy as, to be changed. */
export function AdvertDetails({ advert, log, set, change }: AdvertDetailsProps) {
	const { id } = advert;
	const name = logWords.nameOf(advert);
	const others = log.adverts.flatMap((one, at) =>
		one.id !== id && isCounted(one) ? [{ id: one.id, name: logWords.number(at + 1) + logWords.nameOf(one) }] : [],
	);
	return (
		<>
			{(['title', 'employer', 'place'] as const).map((field) => (
				<div key={field} class="keeping__field">
					<label for={`${field}-${id}`}>{words.fields[field]}</label>
					<input
						class="keeping__input"
						id={`${field}-${id}`}
						type="text"
						maxLength={NAME_LIMIT}
						value={advert[field]}
						onChange={(event) => set({ [field]: event.currentTarget.value }, `${words.fields[field]}: ${event.currentTarget.value}`)}
					/>
				</div>
			))}
			<div class="keeping__field">
				<label for={`same-${id}`}>{words.sameAs}</label>
				<p class="keeping__hint" id={`same-hint-${id}`}>
					{words.sameAsHint}
				</p>
				<select
					class="keeping__input"
					id={`same-${id}`}
					aria-describedby={`same-hint-${id}`}
					value={isCounted(advert) ? '' : String(advert.repeats)}
					onChange={({ currentTarget }) => {
						if (currentTarget.value === '') set({ isParted: true }, logWords.parted(name));
						else {
							const other = Number(currentTarget.value);
							change((now) => joinAdverts(now, id, other), logWords.joined(name));
						}
					}}
				>
					<option value="">{words.none}</option>
					{others.map((one) => (
						<option key={one.id} value={one.id}>
							{one.name}
						</option>
					))}
				</select>
			</div>
		</>
	);
}
