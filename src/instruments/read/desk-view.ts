/** What the reading desk needs as soon as there is a text, and not before. */
export { ReadText } from './ReadText.tsx';
export { takeText } from './take-text.ts';
