/** The sentences of what loads when a reader adds or changes a candidate. */

/** The name of a copy. */
export const copyName = (name: string | undefined) => `${name}, copy`;
export const whyFilledIn = 'Why we filled it in like this';
export const isOpen = 'Open in your fit check.';
export const name = 'Name';
export const issuer = 'Issuer';
export const open = 'Open in the fit check';
export const takeOut = 'Take out';
export const byCounting = 'By counting adverts';
/** What is asked about which candidate, as the name of its field begins with the question. */
export const whose = (name: string) => ` (${name})`;

export const isFull = 'There is room for four. Take one out to add another.';
export const putAnother = 'Which one?';
export const empty = 'An empty one, to fill in';
/** What there is to choose from. */
export const groups = {
	alternatives: 'Other ways',
	saved: 'Saved on this device',
	copies: 'A copy',
	examples: 'Worked examples',
};
export const noName = 'Without a name';
export const copyOf = (name: string | undefined) => `A copy of ${name}`;
export const add = 'Add';
export const always = 'Doing without a credential is always one of them.';

/** What has just happened. */
export const said = {
	notLoaded: 'The example did not load, so nothing has changed.',
	added: (name: string) => `${name ? `“${name}”` : 'An empty one'} is in the comparison now.`,
	takenOut: (name: string, isKept: boolean) =>
		`“${name}” is taken out. ${isKept ? 'It stays saved on this device.' : 'You had entered nothing in it.'}`,
	opened: (name: string, before: string) =>
		`“${name}” is now open in the fit check, with your goal, your order and your own answers. “${before}” is saved and stays in this comparison.`,
	notOpened: (name: string) => `“${name}” could not be opened, because this device does not keep it. Nothing has changed.`,
};
