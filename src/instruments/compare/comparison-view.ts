/** What shows a comparison that is worked out. It loads with the first one, so that the fields answer before a slow line has brought the rest. */
export { CardResult } from './CardResult.tsx';
export { FindFirst } from './FindFirst.tsx';
export { LeadSentence } from './LeadSentence.tsx';
