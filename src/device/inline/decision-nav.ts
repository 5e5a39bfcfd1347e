/**
 * Stands behind the line of "My decision", and before that is painted, names the assessment that is open, counts what else the device keeps, and
 * marks the step that is shown where a page has more than one. It follows what changes, and does what `own-decision.ts` does on other pages.
 */
import { hasAnswers } from '../link.ts';
import { countKept, findAsked, readOpen } from '../open-in-short.ts';
import { showOwnDecision } from '../own-decision.ts';
import { KEPT_EVENT } from '../store.ts';

const nav = document.currentScript?.previousElementSibling as HTMLElement;
const [line, name, count, number] = nav.querySelectorAll<HTMLElement>('p, b, span, i') as unknown as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement,
];

/** The steps that are parts of this page. */
const steps = [...nav.querySelectorAll('a')].filter(({ hash, pathname }) => hash && pathname === location.pathname);

function show() {
	showOwnDecision();
	const open = readOpen(findAsked());
	line.hidden = !open;
	if (open?.name) name.textContent = open.name;
	number.textContent = String(countKept());
	count.hidden = !countKept();

	const { hash } = location;
	// A page that has something to show shows it first; a place on it that is no step belongs to the questions.
	const at = steps.find((step) => step.hash === hash) ?? ((hash ? hasAnswers(hash) : open) ? steps.at(-1) : steps[0]);
	for (const step of steps) step.removeAttribute('aria-current');
	at?.setAttribute('aria-current', 'step');
}

for (const event of ['pageshow', 'storage', 'hashchange', KEPT_EVENT]) addEventListener(event, show);
show();
