/** Notices that few readers ever see. They load by themselves, so that nobody else waits for them. */
export { changesSince } from '~/model/changes-since.ts';
export { someDropped } from '~/words/dropped-words.ts';
export { lostOfFile } from '~/words/lost-words.ts';
export { UnreadNotices } from './UnreadNotices.tsx';
export { VersionNotice } from './VersionNotice.tsx';
