/** What is seldom needed of keeping, as a file that loads by itself. */
export { settle } from './settle.ts';
export { tellAside } from './tell-aside.ts';
