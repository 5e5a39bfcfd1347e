/** What reads the entries, judges the routes by them and shows what that comes to: one chunk, which loads once the fields are there. */
export { FromFit } from './FromFit.tsx';
export { LiveResult } from './LiveResult.tsx';
export { readEntries } from './read-entries.ts';
