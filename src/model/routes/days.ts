/** Milliseconds of a day. Both days are taken at midnight UTC, where no clock is ever put forward or back. */
const DAY = 86_400_000;

/** Whole days from one day of the calendar to another, both as `2026-11-24`; below 0 where the second comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
