/** What is chosen where a page says "hours" and not which. */
export const SOME_HOURS = 'hours';
