/** A year outside 1000 to 2999 is a slip. */
const DAY = /^[12]\d{3}-\d\d-\d\d$/;

/** Whether text is a day of the calendar, as `2026-11-24`: such texts sort by time and mean the same in every time zone. */
export function isDay(text: unknown): text is string {
	// What no calendar has is either no date or comes out as another day.
	return typeof text === 'string' && DAY.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}
