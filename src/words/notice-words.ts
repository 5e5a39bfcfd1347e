import type { StoreProblem } from '~/model/state/state.ts';

export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for your answers. You will lose them when you close this page, so copy a link to keep them.',
	blocked: 'This browser does not let the page keep your answers. You will lose them when you close it, so copy a link to keep them.',
};

/** What a reader must know about where answers come from and whether they are kept. */

export const guest =
	'These answers came with the link. Your own answers on this device have not changed, and what you change here is not kept.';
export const leave = 'Show my own answers';
export const keep = 'Open these here, and save mine';
export const theseAnswers = 'These answers are';
export const someDropped = 'This could not be used. Everything else is here.';
