import type { StoreProblem } from '~/model/state/state.ts';

export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for your answers. They last until you close this page; copy a link to keep them.',
	blocked: 'This browser does not let the page keep your answers. They last until you close it; copy a link to keep them.',
};

/** What a reader must know about where answers come from and whether they are kept. */

export const guest = 'These answers came with the link. Your own, on this device, are untouched, and what you change here is not kept.';
export const leave = 'Show my own answers';
export const keep = 'Open these here, and save mine';
export const theseAnswers = 'These answers are';
export const someDropped = 'Some of what was saved or linked could not be used, and the rest is here:';
