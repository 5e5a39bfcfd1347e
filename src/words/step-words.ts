/** The ways from one question to another. */

export const back = 'Back';
export const next = 'Next';
/** In place of "Next" while a question is not answered. */
export const skip = 'Skip';
export const seeResult = 'See result';
/** Where a reader is: "7 of 17", on one line. */
export const place = (at: number, all: number) => `${at}\u00a0of\u00a0${all}`;
/** The same for those who do not see the line above it. */
export const progress = 'Questions';
