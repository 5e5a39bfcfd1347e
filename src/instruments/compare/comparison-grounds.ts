/** What a comparison rests on. It loads with the first part of it that a reader unfolds. */
export { Ranks } from './Ranks.tsx';
export { Turning } from './Turning.tsx';
