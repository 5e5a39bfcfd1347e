/** The sentences of one factor's questions, at the foot of its guide page. */

export const notKept = 'This browser did not keep your answer. Please give it again in the fit check.';
export const kept = (known: number, asked: number) => `Kept on this device: ${known} of ${asked} answered here.`;
export const seeResult = 'See what it comes to';
export const notLoaded = 'That did not load. Try again';
/** What the result needs, and the page may not know yet. */
export const whatFor = 'What do you want it for?';
export const goal = (label: string) => `For your goal “${label}”:`;
export const goOn = 'Go on with the next question';
export const wholeResult = 'See the whole result';
