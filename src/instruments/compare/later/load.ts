import { loadOnce } from '~/parts/use-lazy.ts';

/** What parts that load late load later still: apart from `../load.ts`, which leads to them. */

/** The name of a candidate and what can be done with it: needed where its card is unfolded. */
export const CARD_FOLD = loadOnce(() => import('../card-fold.ts'));

/** The fields of an answer: needed where a reader changes one. */
export const ANSWER_FIELDS = loadOnce(() => import('../AnswerFields.tsx'));
