/** The words of a field that is chosen from. */

export const unknown = 'I don’t know yet';
