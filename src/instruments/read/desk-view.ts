/** What the reading desk needs as soon as there is a text, and not before. */

export { takeText } from '~/parts/take-text.ts';
export { ReadText } from './ReadText.tsx';
