/** What reads the fields and shows what they come to, and an example: loaded once the fields are alive. */
export { CostView } from './CostView.tsx';
export { EXAMPLE } from './example.ts';
export { readCost } from './read-entries.ts';
