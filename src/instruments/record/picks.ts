/** Days that people pick to look back on a decision, in months from today. `decide-words.ts` says what each is called. */
export const PICKS = [3, 6, 12] as const;
