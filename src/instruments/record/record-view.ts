/**
 * What the decision record needs as soon as there is a decision to show, and not before: the engine, the form, the sheet and the files. It
 * loads by itself, so that an empty page and the list of what is kept do not wait for it.
 */
export { KeptRecord } from './KeptRecord.tsx';
export { NewDecision } from './NewDecision.tsx';
export { OutcomeForm } from './OutcomeForm.tsx';
