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
