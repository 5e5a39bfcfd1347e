/**
 * Stands in the head of the fit check's page, since a page that arrives in parts is painted in parts, and decides what shows of it: the result
 * where the device or a link has a goal, or else the first question. Until the island is there it follows the address, so that links within the
 * page lead on from the start.
 */
import { nameInAddress, readFormView, showView, viewAt } from '../form-view.ts';
import { ANSWERS_KEY } from '../keys.ts';
import { hasAnswers, hasGoal as linkHasGoal } from '../link.ts';
import { readText } from '../storage.ts';

const name = nameInAddress();

function hasGoal(): boolean {
	const { hash } = location;
	if (hasAnswers(hash)) return linkHasGoal(hash);
	try {
		const kept = JSON.parse(readText(ANSWERS_KEY) ?? 'null');
		// Another name begins another assessment.
		return Boolean(kept.goal) && (name === '' || kept.name === name);
	} catch {
		return false;
	}
}

function show(): void {
	const has = hasGoal();
	const form = readFormView();
	showView(viewAt(form, location.hash, has), has, form);
}

show();
addEventListener('hashchange', show);
