/** The sentences of one factor's questions, at the foot of its guide page. */

export const notKept = 'This browser did not keep your answer. Please give it again in the fit check.';
export const kept = (known: number, asked: number) => `Kept on this device: ${known} of ${asked} answered here.`;
export const seeResult = 'See what it comes to';
export const notLoaded = 'That did not load. Try again';
