const QUARTERS: Readonly<Record<string, string>> = { '0': '0', '0.25': '¼', '0.5': '½', '0.75': '¾', '1': '1' };

/** A value (0 to 1) as people write it by hand: quarters as fractions, anything else in digits. */
export function writtenValue(value: number): string {
	return QUARTERS[String(value)] ?? String(value);
}
