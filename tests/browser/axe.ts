import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core found. */
export interface AxeReport {
	/** One line for each place that breaks a rule. */
	readonly broken: readonly string[];
	/** How many places keep a rule: none would mean that nothing was looked at. */
	readonly kept: number;
}

function runAxe(page: Page, only: object): Promise<AxeReport> {
	// Handed over as text: the page's policy forbids script tags of others, and Vitest rewrites functions.
	return page.evaluate(`(async () => {
		if (!window.axe) { ${AXE} }
		const { violations, passes } = await axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations', 'passes'], preload: false });
		const broken = violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
			[id, target.join(' '), ...[...any, ...all, ...none].map(({ message }) => message)].join(' | ')));
		return { broken, kept: passes.reduce((sum, { nodes }) => sum + nodes.length, 0) };
	})()`);
}

/** Levels A and AA of WCAG 2.2 as far as rules can tell, and axe's own good practices. */
export function checkRules(page: Page): Promise<AxeReport> {
	return runAxe(page, { type: 'tag', values: TAGS });
}

/** The rules among them that light or dark decides. */
export function checkColours(page: Page): Promise<AxeReport> {
	return runAxe(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

/** Text at a contrast of 7:1, large text at 4.5:1: level AAA. */
export function checkEnhancedContrast(page: Page): Promise<AxeReport> {
	return runAxe(page, { type: 'rule', values: ['color-contrast-enhanced'] });
}
