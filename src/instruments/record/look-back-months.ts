/** When to look back on a decision, in months from today: the days that are offered. `decide-words.ts` says what each is called. */
export const LOOK_BACK_MONTHS = [3, 6, 12] as const;
