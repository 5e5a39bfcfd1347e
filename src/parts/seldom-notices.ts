/** Notices that few readers ever see. They load by themselves, so that nobody else waits for them. */
export { changesSince } from '~/model/changes-since.ts';
export { droppedWords } from '~/words/dropped-words.ts';
export { lost } from '~/words/lost-words.ts';
export { VersionNotice } from './VersionNotice.tsx';
