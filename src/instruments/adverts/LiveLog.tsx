import { useEffect, useRef, useState } from 'preact/hooks';
import { readOpenName } from '~/device/open-name.ts';
import {
	type AdvertClass,
	type AdvertLog,
	EMPTY_LOG,
	type LoggedAdvert,
	type LookFor,
	MOST_LOGGED,
	NAMING_CLASSES,
} from '~/model/advert-log.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { AddAdverts } from './AddAdverts.tsx';
import type { CountedQuestion } from './counted-question.ts';
import { LookForFields } from './LookForFields.tsx';
import { LOG_VIEW } from './later/load.ts';
import { useLog } from './use-log.ts';
import * as words from './words.ts';

export interface LiveLogProps {
	/** What asks for the skill, and what asks how often the credential is named. */
	readonly skill: CountedQuestion;
	readonly naming: CountedQuestion;
	/** Address of the fit check. */
	readonly fit: string;
	readonly cuesUrl: string;
	readonly exampleUrl: string;
	/** A file that was opened before the log was there. */
	readonly earlyFile: File | undefined;
	/** The device has been read, and all that it holds shows. */
	readonly onReady: () => void;
}

/** Follows the address of this page where it shows the example at once. */
const EXAMPLE = '#example';

const isNothing = ({ credential, shortNames, skill, otherWords }: LookFor) =>
	credential + skill + shortNames.join('') + otherWords.join('') === '';

/** An advert that is noted by hand: one that names the credential asks for what it stands for. */
function noted({ adverts }: AdvertLog, advertClass: AdvertClass, employer: string): LoggedAdvert {
	const id = Math.max(0, ...adverts.map((one) => one.id)) + 1;
	const asksSkill = advertClass === 'skill-only' || NAMING_CLASSES.includes(advertClass);
	return {
		id,
		text: '',
		title: '',
		employer,
		place: '',
		class: advertClass,
		asksSkill,
		quote: '',
		match: '',
		isOwnClass: true,
		repeats: null,
		isParted: false,
	};
}

/** The log itself, as the device keeps it: what to look for, ways to add adverts, and what shows those that are there. */
export function LiveLog({ skill, naming, fit, cuesUrl, exampleUrl, earlyFile, onReady }: LiveLogProps) {
	const store = useLog(cuesUrl);
	const { log, done } = store;
	const { isReady } = store;
	const { view, hasFailed, retry, isFirst } = useLazy(LOG_VIEW, log.adverts.length > 0, isReady);
	const [name, setName] = useState('');
	useEffect(() => setName(readOpenName()), []);
	// Nobody has said yet what to look for: most look for what they check.
	const lookFor = isNothing(log.lookFor) && log.adverts.length === 0 ? { ...EMPTY_LOG.lookFor, credential: name } : log.lookFor;
	const place = useRef<HTMLDivElement>(null);

	const tryExample = async () => {
		try {
			const response = await fetch(exampleUrl);
			if (!response.ok) throw new Error(String(response.status));
			const { lookFor: its, text } = await response.json();
			if (await store.add(text, its)) place.current?.focus();
		} catch {
			store.tell(words.exampleFailed);
		}
	};
	const open = async (file: File) => {
		if (await store.open(file, lookFor)) place.current?.focus();
	};
	useEffect(() => {
		if (isReady && earlyFile) void open(earlyFile);
		else if (isReady && location.hash === EXAMPLE && log.adverts.length === 0) void tryExample();
	}, [isReady]);

	useEffect(() => {
		if (isReady && !isFirst) onReady();
	}, [isReady, isFirst]);
	return (
		<>
			<div class="advert-log__enter">
				<LookForFields value={lookFor} onChange={store.lookFor} />
				<AddAdverts
					isBusy={store.isBusy}
					hasExample={log.adverts.length === 0}
					onText={store.prepare}
					onExample={tryExample}
					onPaste={async (text) => {
						const isAdded = await store.add(text, lookFor);
						if (isAdded) place.current?.focus();
						return isAdded;
					}}
					onFile={open}
					onByHand={(advertClass, employer) => {
						if (log.adverts.length >= MOST_LOGGED) store.tell(words.isFull);
						else
							store.change(
								(now) => ({ lookFor, adverts: [...now.adverts, noted(now, advertClass, employer)] }),
								words.addedByHand([employer, words.classes[advertClass]].filter(Boolean).join(', ')),
							);
					}}
				/>
			</div>
			<div class="advert-log__shown">
				{store.problem && <p class="keeping__asks">{words.problems[store.problem]}</p>}
				<div ref={place} class="keeping__said no-print" id="said" role="status" tabIndex={-1}>
					{done && <p>{done.says}</p>}
					{done?.undo && (
						<button class="button" type="button" onClick={done.undo}>
							{words.undo}
						</button>
					)}
				</div>
				{log.adverts.length === 0 ? (
					<p class="advert-log__nothing">{words.nothingYet}</p>
				) : view ? (
					<view.ShownLog store={store} skill={skill} naming={naming} fit={fit} />
				) : (
					<Loading hasFailed={hasFailed} retry={retry} />
				)}
			</div>
		</>
	);
}
