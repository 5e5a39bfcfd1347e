/**
 * The candidates of a comparison: what the device keeps of them, the ways to change it, the plot, the cards and the table. It loads by itself, so
 * that the goal can be chosen before a slow line has brought the rest.
 */
export { Candidates } from './Candidates.tsx';
