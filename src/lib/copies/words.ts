/** The heading over what the terms of a page mean. */
export const TERMS = 'Terms on this page';

/** What stands in place of an instrument. Its line is without a full stop. */
export const instrument = ({ label, line }: { readonly label: string; readonly line: string }, address: string) =>
	`**${label}.** ${line}. This tool works in a browser, at [${address}](${address}). It needs no account, and what you enter there stays on your device.`;

/** The last line of a copy. */
export const origin = (address: string) =>
	`Copied from [${address}](${address}). Text under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).`;
