/** What shows adverts and what they come to: loaded as soon as there is one. */
export { ShownLog } from './ShownLog.tsx';
