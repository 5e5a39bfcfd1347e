/** What the list of what is saved needs as soon as there is something to list: the engine, the rows and what can be done with them. */
export { SavedList } from './SavedList.tsx';
