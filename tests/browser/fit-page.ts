import type { Page } from 'playwright-core';

/** The key under which the device keeps the answers. */
export const STORE_KEY = 'credential-fit:answers';

/** Unfolds the line of the list of answers that a field stands in, where it is folded. */
export async function unfold(page: Page, field: string): Promise<void> {
	const line = page.locator(`.answer-row:not([open]):has(${field}) > summary`);
	if ((await line.count()) > 0) await line.click();
}

/** Names the credential. */
export async function giveName(page: Page, name: string): Promise<void> {
	await unfold(page, '#credential-name');
	await page.locator('#credential-name').fill(name);
}

/** Answers a question by one of its options, or chooses the goal, as `goal`. */
export async function answer(page: Page, question: string, option: string): Promise<void> {
	await unfold(page, `input[name="${question}"]`);
	await page.locator(`input[name="${question}"][value="${option}"]`).check();
}

/** Leaves one question at a time, where the page asks so. */
export async function showAllQuestions(page: Page): Promise<void> {
	const all = page.getByRole('button', { name: 'Show all questions on one page' });
	if (await all.isVisible()) await all.click();
}

/** The option that a question stands at; undefined where it stands at none. */
export function standsAt(page: Page, question: string): Promise<string | undefined> {
	return page.evaluate(`document.querySelector('input[name="${question}"]:checked')?.value`);
}

/** Five answers to questions that every goal but one about a requirement asks: so many make a first range. */
export const FIRST_FIVE =
	'validity=lasting&prerequisites-met=met&assessment-backing=university&checkable=name-only&short-credentials-count=sometimes';

/** What the result says first: its verdict, and the range in words. Waits for a range, which some answers go before. */
export async function readResult(page: Page): Promise<{ readonly verdict: string; readonly range: string | null }> {
	const result = page.locator('.fit-check .result');
	return {
		verdict: await result.locator('.result__verdict').innerText(),
		range: await result.locator('.scale-bar').getAttribute('aria-label'),
	};
}

/** What the device holds. */
export function readStore(page: Page): Promise<string | null> {
	return page.evaluate(`localStorage.getItem('${STORE_KEY}')`);
}

/** Everything that goes wrong in the page's scripts from now on. */
export function collectErrors(page: Page): readonly string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`));
	return errors;
}

/** Goes down to a factor's questions, which come to life when they are seen. */
export async function reachQuestions(page: Page): Promise<void> {
	await page.locator('#your-answer').scrollIntoViewIfNeeded();
	await page.locator('#your-answer astro-island:not([ssr]) form:not([data-waking])').waitFor();
}
