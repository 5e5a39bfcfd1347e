/** What reads and converts what was entered, and shows it: nobody has entered anything when the page comes. */
export { readUnits } from './read-units.ts';
export { UnitsSays } from './UnitsSays.tsx';
export { UnitsTable } from './UnitsTable.tsx';
export { viewUnits } from './units-view.ts';
