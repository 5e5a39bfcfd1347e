import { loadOnce } from '../use-lazy.ts';
// The styles of what loads stand in the page: here, where both kinds of field have them from, they draw no other file along.
import './FieldNote.css';

/** What is to be said of the text in a field: that it cannot be read, or how it was read. */
export const FIELD_NOTE = loadOnce(() => import('./FieldNote.tsx'));

/** What reads numbers of answers, beside plain digits. */
export const NUMBER_ENTRY = loadOnce(() => import('./number-entry.ts'));
