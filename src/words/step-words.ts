/** The ways from one step to another. */

export const back = 'Back';
export const next = 'Next';
export const seeResult = 'See the result';
