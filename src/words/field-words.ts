/** The words of a question and its fields, wherever it is answered. */

export const unknown = 'I don’t know yet';
export const orCount = (label: string) => `Or count. ${label}:`;
export const found = 'How many do';
export const read = 'How many you read';
export const foundMoreThanRead = 'You cannot have found more than you read.';
export const notWhole = 'Write a whole number, such as 12.';
export const notNumber = 'Write a number, such as 40 or 7.5.';
