import { useEffect, useRef, useState } from 'preact/hooks';
import { ADVERT_LOG } from '~/device/advert-log.ts';
import { useKept } from '~/device/use-kept.ts';
import { type AdvertLog, EMPTY_LOG, isCounted, joinLogs, type LookFor, MOST_LOGGED } from '~/model/advert-log.ts';
import { cleanLog } from '~/model/keeping/advert-log.ts';
import type { ReadRequest } from './engine/answer.ts';
import { LOG_FILE, READER } from './later/load.ts';
import type { Done, LogStore } from './log-store.ts';
import * as words from './words.ts';

/** Longer pastes are refused, with a sentence. */
const LONGEST_PASTE = 200_000;
/** After so long without a key the adverts are read for the new names. */
const PAUSE = 500;

const onlyFilled = (log: AdvertLog) =>
	log.adverts.length === 0 && JSON.stringify(log.lookFor) === JSON.stringify(EMPTY_LOG.lookFor) ? EMPTY_LOG : log;

export function useLog(cuesUrl: string): LogStore {
	const kept = useKept(ADVERT_LOG);
	const [done, setDone] = useState<Done>();
	const [isBusy, setBusy] = useState(false);
	const pause = useRef<ReturnType<typeof setTimeout>>();
	const log = kept?.value ?? EMPTY_LOG;
	const tell = (says: string, undo?: () => void) => setDone((last) => ({ says, undo, id: (last?.id ?? 0) + 1 }));
	const write = (next: (now: AdvertLog) => AdvertLog) => ADVERT_LOG.change((now) => onlyFilled(cleanLog(next(now))));
	const putBack = (before: AdvertLog) => () => {
		write(() => before);
		tell(words.undone);
	};
	const change = (next: (now: AdvertLog) => AdvertLog, says: string) => {
		const before = ADVERT_LOG.read().value;
		write(next);
		tell(says, putBack(before));
	};
	const ask = async (request: ReadRequest) => (await READER.load()).readAdverts(cuesUrl, request);
	useEffect(() => () => clearTimeout(pause.current), []);
	const add = async (paste: string, lookFor: LookFor) => {
		if (paste.trim() === '') tell(words.noAdverts);
		else if (paste.length > LONGEST_PASTE) tell(words.tooLong);
		else if (log.adverts.length >= MOST_LOGGED) tell(words.isFull);
		else {
			setBusy(true);
			tell(words.reading);
			try {
				const before = ADVERT_LOG.read().value;
				const read = await ask({ log: { ...before, lookFor }, paste });
				write(() => read);
				const added = read.adverts.slice(before.adverts.length);
				tell(words.added(added.length, added.filter((advert) => !isCounted(advert)).length), putBack(before));
				return true;
			} catch {
				tell(words.notRead);
			} finally {
				setBusy(false);
			}
		}
		return false;
	};

	return {
		log,
		isReady: kept !== undefined,
		isBusy,
		problem: kept?.problem ?? (kept?.isBlocked ? 'blocked' : undefined),
		done,
		change,
		tell,
		lookFor: (next) => {
			write((now) => ({ ...now, lookFor: next }));
			clearTimeout(pause.current);
			if (!log.adverts.some(({ text }) => text !== '')) return;
			pause.current = setTimeout(async () => {
				try {
					const now = ADVERT_LOG.read().value;
					const read = await ask({ log: now, lookFor: now.lookFor });
					write(({ lookFor }) => ({ ...read, lookFor }));
				} catch {
					tell(words.notRead);
				}
			}, PAUSE);
		},
		add,
		open: async (file, lookFor) => {
			try {
				const { takeLogFile, opened } = await LOG_FILE.load();
				const taken = await takeLogFile(file);
				if ('text' in taken) return add(taken.text, lookFor);
				if ('refused' in taken) tell(taken.refused);
				else {
					const before = ADVERT_LOG.read().value;
					const next = joinLogs(before, taken.adverts);
					const count = next.adverts.length - before.adverts.length;
					write(() => next);
					tell(opened(count, taken.leftOut), count > 0 ? putBack(before) : undefined);
					return count > 0;
				}
			} catch {
				tell(words.fileNotRead);
			}
			return false;
		},
		save: async () => {
			try {
				(await LOG_FILE.load()).saveLog(log);
			} catch {
				tell(words.notSaved);
			}
		},
		forget: (says) => {
			const before = ADVERT_LOG.read().value;
			ADVERT_LOG.change(() => EMPTY_LOG);
			tell(says, putBack(before));
		},
		prepare: () => {
			READER.load().then(
				({ prepareReading }) => prepareReading(cuesUrl),
				() => {},
			);
		},
	};
}
