/**
 * How long a comparison takes to be worked out anew, with four candidates and 10,000 draws, on a processor slowed down four times:
 * `node tests/bench/compare.ts` (Node 24, after a build).
 *
 * It changes one answer of the table at a time and prints, for each: how long the page's own thread did not answer (the longest gap between
 * messages that it sends itself, which is Preact's work and the browser's layout), and how long until the new shares stood. The browser slows
 * down the page's thread only, not the worker's; so the same is measured once more where workers are refused, and there the whole
 * computation is slowed down. The budget: with a worker, the thread answers within 100 ms. It is no test, because a busy machine would fail
 * it; the exit code is 1 where the median is over the budget.
 */
import { launchChromium } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { serve } from '../support/server.ts';

const SLOWER = 4;
const BUDGET_MS = 100;

const option = (id: string) => ({ kind: 'option', option: id });
const OPEN = {
	goal: 'fill-a-skill-gap',
	name: 'A credential',
	answers: {
		'match-demand': { kind: 'tally', found: 6, read: 12 },
		'cost-fits': { kind: 'measure', numbers: { price: 200, budget: 500 } },
	},
};
const LIBRARY = {
	assessments: [
		{ state: { name: 'Another', answers: { 'assessment-form': option('supervised-exam') } }, preset: null, isCompared: true },
		{ state: { name: 'At work', answers: { 'assessment-form': option('judged-work') } }, preset: 'learn-at-work', isCompared: true },
	],
};

/** Answers that move the shares, so that what stands changes each time. */
const CHANGES = [
	['open-assessment-form', 'judged-work'],
	['open-evidence-to-show', 'public-work'],
	['saved-0-evidence-to-show', 'certificate-only'],
	['saved-1-match-outcomes', 'line-by-line'],
	['no-credential-evidence-to-show', 'certificate-only'],
	['open-assessment-form', 'unsupervised-tests'],
	['saved-0-checkable', 'with-content'],
	['open-stacks', 'accepted-in-writing'],
	['saved-1-content-current', 'in-use'],
] as const;

const SEED = `
	localStorage.setItem('credential-fit:answers', ${JSON.stringify(JSON.stringify(OPEN))});
	localStorage.setItem('credential-fit:library', ${JSON.stringify(JSON.stringify(LIBRARY))});
`;
const NO_WORKERS = 'delete window.Worker;';

/** Unfolds the field of an answer, where it is not. */
const UNFOLD = (id: string) => `{
	const button = document.getElementById('change-${id}');
	const fold = button.closest('details');
	if (fold) fold.open = true;
	if (button.getAttribute('aria-expanded') === 'false') button.click();
}`;

/** Changes an answer and waits until the page says that what stands is about it: [longest silence of the thread, time until then]. */
const CHANGE = (id: string, value: string) => `new Promise((done) => {
	const field = document.getElementById('${id}');
	const grounds = document.querySelector('.lead-sentence');
	const channel = new MessageChannel();
	const start = performance.now();
	let [last, longest, stood] = [start, 0, 0];
	channel.port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		if (stood) done([longest, stood - start]);
		else channel.port2.postMessage(0);
	};
	let isBusy = false;
	new MutationObserver((_, observer) => {
		isBusy ||= grounds.getAttribute('aria-busy') === 'true';
		if (!isBusy || grounds.getAttribute('aria-busy') === 'true') return;
		stood = performance.now();
		observer.disconnect();
	}).observe(grounds, { attributes: true });
	channel.port2.postMessage(0);
	field.value = '${value}';
	field.dispatchEvent(new Event('change', { bubbles: true }));
})`;

const server = await serve(DIST);
const browser = await launchChromium();
const medianOf = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(title: string, before: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	await page.addInitScript({ content: `if (!localStorage.length) { ${SEED} } ${before}` });
	await page.goto(`${server.url}compare/`, { waitUntil: 'networkidle' });
	await page.locator('.lead-sentence[aria-busy=false]').waitFor();
	const devTools = await context.newCDPSession(page);
	await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	console.log(`${title}: thread silent, new shares after`);
	const silences: number[] = [];
	const waits: number[] = [];
	for (const [id, value] of CHANGES) {
		await page.evaluate(UNFOLD(id));
		await page.locator(`#${id}`).waitFor();
		const [silent, waited] = await page.evaluate<[number, number]>(CHANGE(id, value));
		silences.push(silent);
		waits.push(waited);
		console.log(`${silent.toFixed(0).padStart(6)} ms ${waited.toFixed(0).padStart(6)} ms  ${id} = ${value}`);
		await page.waitForTimeout(300);
	}
	console.log(`median ${medianOf(silences).toFixed(0)} ms and ${medianOf(waits).toFixed(0)} ms, processor ${SLOWER} times slower\n`);
	await context.close();
	return medianOf(silences);
}

const withWorker = await measure('With a worker', '');
await measure('Where workers are refused', NO_WORKERS);
console.log(`budget with a worker ${BUDGET_MS} ms`);
await browser.close();
await server.close();
process.exitCode = withWorker > BUDGET_MS ? 1 : 0;
