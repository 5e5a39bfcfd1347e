import { useState } from 'preact/hooks';
import { ADVERT_CLASSES, type AdvertClass, type AdvertLog, isCounted, type LoggedAdvert, removeAdvert } from '~/model/advert-log.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { ADVERT_DETAILS } from './details/load.ts';
import * as words from './log-words.ts';
import { classes } from './words.ts';
import './LoggedItem.css';

export interface LoggedItemProps {
	readonly advert: LoggedAdvert;
	readonly log: AdvertLog;
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
export function LoggedItem({ advert, log, place, first, change }: LoggedItemProps) {
	const { id, employer, quote } = advert;
	const name = words.nameOf(advert);
	const [isOpen, setOpen] = useState(false);
	const { view: details, hasFailed, retry } = useLazy(ADVERT_DETAILS, isOpen);
	const set = (next: Partial<LoggedAdvert>, says: string) =>
		change((now) => ({ ...now, adverts: now.adverts.map((one) => (one.id === id ? { ...one, ...next } : one)) }), says);
	const choose = (next: AdvertClass) => {
		const asksSkill = next === 'skill-only' || (next !== 'neither' && advert.asksSkill);
		set({ class: next, asksSkill, isOwnClass: true }, `${name}: ${classes[next]}`);
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
				{words.titleOf(advert)}
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
							<span>{classes[one]}</span>
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
				<details class="logged__names" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
					<summary>
						{words.details}
						<span class="visually-hidden">: {name}</span>
					</summary>
					{isOpen &&
						(details ? (
							<details.AdvertDetails advert={advert} log={log} set={set} change={change} />
						) : (
							<Loading hasFailed={hasFailed} retry={retry} />
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
				<button class="button" type="button" onClick={() => change((now) => removeAdvert(now, id), words.removed(name))}>
					{words.remove}
					<span class="visually-hidden">: {name}</span>
				</button>
			</div>
		</li>
	);
}
