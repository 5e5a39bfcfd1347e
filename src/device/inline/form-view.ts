/**
 * Stands behind the fit check and decides before it is painted how it asks: as chosen before; else all on one page for who comes back or
 * brings answers in a link, and one question at a time for everybody else. The island goes on from what this says (`readFormView`).
 */
import { ANSWERS_KEY, VIEW_KEY } from '../keys.ts';
import { hasAnswers } from '../link.ts';

try {
	const chosen = localStorage.getItem(VIEW_KEY);
	if (chosen ? chosen === 'page' : localStorage.getItem(ANSWERS_KEY) || hasAnswers(location.hash)) {
		document.documentElement.dataset['fitView'] = 'page';
		document.querySelector('.fit-check')?.classList.replace('fit-check--steps', 'fit-check--page');
	}
} catch {
	// Nobody may look: the questions come one at a time.
}
