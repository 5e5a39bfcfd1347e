import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads the entries and says what they come to: it follows the fields by itself. */
export const OUTCOME = loadOnce(() => import('./StackOutcome.tsx'));
