/** The words of a question and its fields, wherever it is answered. */

export const unknown = 'I don’t know yet';
export const orCount = 'Or count adverts, and enter both numbers:';
/** Beside the number of those found, whose name is content's: "Adverts that ask for the skill". */
export const read = 'Adverts I read';
export const foundMoreThanRead = 'You cannot have found more than you read.';
