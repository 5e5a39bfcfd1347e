/** The sentences of the result on the page of one factor. */

/** What the result needs, and the page may not know yet. */
export const whatFor = 'What do you want it for?';
export const goal = (label: string) => `For your goal “${label}”:`;
export const goOn = 'Go on with the next question';
export const wholeResult = 'See the whole result';
