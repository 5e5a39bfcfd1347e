/** What of a calculator's file could not be taken. It loads when a file is opened. */
export { leftOutOfFile } from '~/model/keeping/entries-left-out.ts';
export { leftOut } from '~/words/file-left-out-words.ts';
