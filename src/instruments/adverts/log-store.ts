import type { AdvertLog, LookFor } from '~/model/advert-log.ts';
import type { StoreProblem } from '~/model/state/state.ts';

/** What has just happened, and how it is taken back where it can be. */
export interface Done {
	readonly says: string;
	readonly undo?: (() => void) | undefined;
	/** A later one of the same words is another one. */
	readonly id: number;
}

/** The log of adverts with all that can be done to it. */
export interface LogStore {
	readonly log: AdvertLog;
	readonly isReady: boolean;
	readonly isBusy: boolean;
	readonly problem: StoreProblem | undefined;
	readonly done: Done | undefined;
	/** Changes the log and says what was done; it can be undone. */
	readonly change: (next: (now: AdvertLog) => AdvertLog, says: string) => void;
	/** Says what was done elsewhere. */
	readonly tell: (says: string, undo?: () => void) => void;
	/** Changes what is looked for; adverts that are there are read again once the reader pauses. */
	readonly lookFor: (next: LookFor) => void;
	/** Resolves to whether the adverts of a text were added. */
	readonly add: (paste: string, lookFor: LookFor) => Promise<boolean>;
	/** Takes a file of adverts, or a table that was saved here, and says what came of it. */
	readonly open: (file: File, lookFor: LookFor) => Promise<boolean>;
	/** Saves the log as a table. */
	readonly save: () => Promise<void>;
	readonly forget: (says: string) => void;
	/** Loads what reading needs. */
	readonly prepare: () => void;
}
