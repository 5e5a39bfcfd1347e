/** What the calculator does with what was entered, as one that loads later. */

export { exampleOn } from './example.ts';
export { RenewResult } from './RenewResult.tsx';
export { readRenewal } from './read-renewal.ts';
