/** What a measure's numbers come to: needed when somebody has entered one. */
export const loadMeasuredWords = () => import('./measured-words.ts');
