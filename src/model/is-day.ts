/** Days as `2026-11-24`: text that sorts by time and means the same in every time zone. A year outside 1000 to 2999 is a slip. */
const DAY = /^([12]\d{3})-(\d{2})-(\d{2})$/;

/** Whether text is a day of the calendar. */
export function isDay(text: unknown): text is string {
	const [, year, month, day] = (typeof text === 'string' && DAY.exec(text)) || [];
	if (year === undefined) return false;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
