/** What opens another assessment, as a file that loads by itself: pages that list what is kept carry the rest of the library from the start. */
export { openInPlace } from './device-library.ts';
