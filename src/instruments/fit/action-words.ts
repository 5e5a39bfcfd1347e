/** The sentences of what can be done with a result. */

export const copyLink = 'Copy a link to this result';
export const copied = 'Copied. Anyone who has the link can see these answers.';
export const copyBlocked = 'Copying is blocked here. Select the link and copy it:';
export const link = 'Link to this result';
export const print = 'Print';
export const startAgain = 'Start again';
export const deleteAll = 'Delete all answers';
export const keepAll = 'Keep them';
export const deleted = 'All answers are deleted.';
