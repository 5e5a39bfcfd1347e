import { THEME_KEY, VIEW_KEY } from './keys.ts';

/** Keys that hold a choice in one word: the next choice takes its place, and there is nothing in it to lose. */
export const CHOICES: readonly string[] = [VIEW_KEY, THEME_KEY];
