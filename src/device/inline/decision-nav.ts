/**
 * Stands behind the line of "My decision", and before that is painted, names the assessment that is open, counts what else the device keeps, and
 * marks the step that is shown where a page has more than one. It follows what changes, and does what `own-decision.ts` does on other pages.
 */
import { followKept } from '../follow-kept.ts';
import { shownView, VIEW_EVENT } from '../form-view.ts';
import { countKept, findAsked, readOpen } from '../open-in-short.ts';
import { showOwnDecision } from '../own-decision.ts';

const nav = document.currentScript?.previousElementSibling as HTMLElement;
const [line, name, count] = nav.querySelectorAll<HTMLElement>('p, b, i') as unknown as [HTMLElement, HTMLElement, HTMLElement];

/** The steps that are parts of this page. */
const steps = [...nav.querySelectorAll('a')].filter(({ hash, pathname }) => hash && pathname === location.pathname);

function show() {
	showOwnDecision();
	const open = readOpen(findAsked());
	line.hidden = !open;
	if (open?.name) name.textContent = open.name;
	const kept = countKept();
	count.hidden = kept === 0;
	count.textContent = `(${kept})`;

	// What is shown on the fit check's page decides which of its two steps it is, and the fit check says so once it knows.
	const at = steps.at(shownView() === 'result' && location.hash !== '#answers' ? -1 : 0);
	for (const step of steps) step.removeAttribute('aria-current');
	at?.setAttribute('aria-current', 'step');
}

for (const event of ['hashchange', VIEW_EVENT]) addEventListener(event, show);
followKept(show);
