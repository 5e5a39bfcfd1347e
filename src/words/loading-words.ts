/** What stands where a part of a page comes in by itself. */

export const wait = 'One moment.';
export const failed = 'A part of this page did not load. What this device keeps is safe.';
export const tryAgain = 'Try again';
