/** What reads the fields and shows what they come to: loaded as soon as something is entered. */
export { CostView } from './CostView.tsx';
export { readCost } from './read-entries.ts';
