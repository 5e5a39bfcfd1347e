/** Whether a value is an object whose fields can be looked at; lists are not. */
export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
