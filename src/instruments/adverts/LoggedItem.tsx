import { ADVERT_CLASSES, type AdvertClass, type AdvertLog, isCounted, type LoggedAdvert } from '~/model/advert-log.ts';
import { NAME_LIMIT } from '~/model/state/clean-name.ts';
import * as words from './log-words.ts';
import './LoggedItem.css';

export interface LoggedItemProps {
	readonly advert: LoggedAdvert;
	/** Its number in the list, from 1. */
	readonly place: number;
	/** The number of the one that it repeats. */
	readonly first: number | undefined;
	/** Changes the log and says what was done. */
	readonly change: (next: (now: AdvertLog) => AdvertLog, says: string) => void;
}

/** The sentence that decided, with what it names marked. */
function Quote({ quote, match }: Pick<LoggedAdvert, 'quote' | 'match'>) {
	const at = match === '' ? -1 : quote.indexOf(match);
	return (
		<blockquote class="logged__quote">
			{at < 0 ? (
				quote
			) : (
				<>
					{quote.slice(0, at)}
					<mark>{match}</mark>
					{quote.slice(at + match.length)}
				</>
			)}
		</blockquote>
	);
}

/** An advert with what is asked for in it, to be corrected. */
export function LoggedItem({ advert, place, first, change }: LoggedItemProps) {
	const { id, title, employer, quote } = advert;
	const name = [title || (advert.text ? words.untitled : words.byHand), employer].filter(Boolean).join(', ');
	const set = (next: Partial<LoggedAdvert>, says: string) =>
		change((now) => ({ ...now, adverts: now.adverts.map((one) => (one.id === id ? { ...one, ...next } : one)) }), says);
	const choose = (next: AdvertClass) => {
		const asksSkill = next === 'skill-only' || (next !== 'neither' && advert.asksSkill);
		set({ class: next, asksSkill, isOwnClass: true }, `${name}: ${words.classes[next]}`);
	};
	const byKey = (event: KeyboardEvent) => {
		const next = ADVERT_CLASSES[Number(event.key) - 1];
		if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		choose(next);
		document.getElementById(`class-${id}-${next}`)?.focus();
	};
	return (
		<li class={`logged keeping__one ${isCounted(advert) ? '' : 'logged--repeat'}`} id={`advert-${id}`}>
			<h3 class="keeping__name">
				{words.number(place)}
				{title || (advert.text ? words.untitled : words.byHand)}
			</h3>
			{(employer || advert.place) && <p class="keeping__hint">{[employer, advert.place].filter(Boolean).join(' · ')}</p>}
			{first !== undefined && (
				<p class="logged__same">
					{advert.isParted ? words.wasParted(first) : words.repeats(first)}{' '}
					<button
						class="button no-print"
						type="button"
						onClick={() => set({ isParted: !advert.isParted }, advert.isParted ? words.joined(name) : words.parted(name))}
					>
						{advert.isParted ? words.join : words.part}
						<span class="visually-hidden">: {name}</span>
					</button>
				</p>
			)}
			{quote && <Quote quote={quote} match={advert.match} />}
			<fieldset class="keeping__group" onKeyDown={byKey}>
				<legend class="visually-hidden">{words.classOf(place)}</legend>
				<div class="advert-log__classes">
					{ADVERT_CLASSES.map((one, at) => (
						<label key={one} class="logged__class">
							<input
								id={`class-${id}-${one}`}
								type="radio"
								name={`class-${id}`}
								checked={advert.class === one}
								onChange={() => choose(one)}
							/>
							<span>{words.classes[one]}</span>
							<small class="logged__key" aria-hidden="true">
								{at + 1}
							</small>
						</label>
					))}
				</div>
			</fieldset>
			<label class="logged__skill">
				<input
					id={`skill-${id}`}
					type="checkbox"
					checked={advert.asksSkill}
					onChange={(event) => set({ asksSkill: event.currentTarget.checked, isOwnClass: true }, `${name}: ${words.asksSkill}`)}
				/>
				<span>{words.asksSkill}</span>
			</label>
			<div class="keeping__actions no-print">
				<details class="logged__names">
					<summary>
						{words.names}
						<span class="visually-hidden">: {name}</span>
					</summary>
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
				</details>
				{advert.text && (
					<details class="logged__names">
						<summary>
							{words.whole}
							<span class="visually-hidden">: {name}</span>
						</summary>
						<p class="logged__text">{advert.text}</p>
					</details>
				)}
				<button
					class="button"
					type="button"
					onClick={() => change((now) => ({ ...now, adverts: now.adverts.filter((one) => one.id !== id) }), words.removed(name))}
				>
					{words.remove}
					<span class="visually-hidden">: {name}</span>
				</button>
			</div>
		</li>
	);
}
