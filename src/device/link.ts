/** Stands before a name in a fragment that the front page hands over: such a one brings no answers. */
export const BEFORE_NAME = '#about:';

/** How a key and its value are joined, also where the fragment was encoded on its way, once or several times over. */
const EQUALS = '(=|%(25)*3D)';
const HAS_EQUALS = new RegExp(EQUALS, 'i');
/** The key of the goal, behind what parts it from others in any of those forms. */
const HAS_GOAL = new RegExp(`(^#|[&;]|26|3B)goal${EQUALS}`, 'i');

/**
 * Whether a fragment brings answers; any other is a place on the page. What the answers are, `model/state/link-text.ts` reads. Whoever made the link, this
 * takes a look or two at each character.
 */
export const hasAnswers = (fragment: string): boolean => HAS_EQUALS.test(fragment) && !fragment.startsWith(BEFORE_NAME);

/** Whether a goal is among the answers that a fragment brings. */
export const hasGoal = (fragment: string): boolean => HAS_GOAL.test(fragment);
