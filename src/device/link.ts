/** Whether a fragment brings answers; any other is a place on the page. Whoever made the link, this takes one look at each character. */
export const hasAnswers = (fragment: string): boolean => fragment.includes('=');
