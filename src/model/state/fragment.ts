/**
 * A state as the part of a link after `#`, which browsers send to no server:
 * `#v=1&goal=…&name=…&issuer=…&order=a,b~c&concern-1-name=…&asked=x,y&issuer-known=named&match-demand=4-of-12&time-fits=hours:40,pace:5,weeks:10&concern-1=good`.
 * Answers are keyed by question id, never by place, so that links survive new questions. In an order, commas part the
 * groups and tildes the tied factors.
 * Where answers came from is left out: quotes are long, may be private, and were copied for the reader and not for whoever gets the link.
 */

import type { Answer, Model, Question } from '../types.ts';
import { cleanAnswer } from '../values/clean-answer.ts';
import { MODEL_VERSION } from '../version.ts';
import { compareIds } from '../weights/order.ts';
import { cleanName } from './clean-name.ts';
import { CONCERN_IDS, type ConcernId, concernIds, withConcerns } from './concerns.ts';
import { encodePart, joinLink, plainLink, readPairs } from './link-text.ts';
import { drop, readState } from './read-state.ts';
import { type Dropped, type FitState, NOTHING_READ, type ParsedState } from './state.ts';

/** Longer links are refused whole: no state of ours comes near. */
export const FRAGMENT_LIMIT = 8_000;

/** Under which key a concern's name stands; the answer to it stands under its id. */
const nameKey = (concern: ConcernId) => `${concern}-name`;

/** Keys that hold no answer. */
const FIELD_KEYS: readonly string[] = ['v', 'goal', 'name', 'issuer', 'order', 'asked', ...CONCERN_IDS.map(nameKey)];

/** Keys that no question of content may have as its id. */
export const RESERVED_KEYS: readonly string[] = [...FIELD_KEYS, ...CONCERN_IDS];

/** How "does not apply" is written; no option may have this id. */
const SET_ASIDE = 'does-not-apply';

const TALLY = /^(\d{1,5})-of-(\d{1,5})$/;
const NUMBERS = /^[a-z]+:-?\d+(?:\.\d+)?(?:,[a-z]+:-?\d+(?:\.\d+)?)*$/;

/**
 * Reads a link, with or without its `#`, whoever wrote it and however it was sent: what cannot be used is named in `dropped` and the rest kept.
 * Of a repeated key the first counts. Never throws.
 */
export function parseFragment(model: Model, text: string): ParsedState {
	const link = plainLink(text);
	if (link.length > FRAGMENT_LIMIT) return { ...NOTHING_READ, dropped: [drop('', 'too-long')] };
	const dropped: Dropped[] = [];
	const fields = new Map<string, string>();
	for (const [key, value] of readPairs(link)) {
		if (key === undefined || value === undefined) dropped.push(drop(key ?? '', 'broken'));
		else if (fields.has(key)) dropped.push(drop(key, 'repeated'));
		else fields.set(key, value);
	}
	const order = fields
		.get('order')
		?.split(',')
		.map((group) => group.split('~'));
	const concerns = Object.fromEntries(CONCERN_IDS.flatMap((id) => (fields.has(nameKey(id)) ? [[id, fields.get(nameKey(id))]] : [])));
	const { questions } = withConcerns(model, concerns);
	const answers = [...fields]
		.filter(([key]) => !FIELD_KEYS.includes(key))
		.map(
			([key, value]) =>
				[
					key,
					parseAnswer(
						questions.find(({ id }) => id === key),
						value,
					),
				] as const,
		);
	const raw = {
		version: fields.get('v'),
		goal: fields.get('goal'),
		name: fields.get('name'),
		issuer: fields.get('issuer'),
		order,
		concerns,
		asked: fields.get('asked')?.split(','),
		answers,
		provenance: undefined,
	};
	return readState(model, raw, dropped);
}

/**
 * Writes a state as a link's `#…`, '' when nothing is entered. One state has one form: keys sorted after the reserved
 * ones, numbers sorted by field. Answers that could not be read back are left out. It never ends in a mark.
 */
export function formatFragment({ goal, name, issuer, order, concerns, asked, answers }: FitState): string {
	const text = (key: string, given: string) => (cleanName(given) === '' ? [] : [`${key}=${encodePart(cleanName(given))}`]);
	const parts = [
		...(goal === null ? [] : [`goal=${encodePart(goal)}`]),
		...text('name', name),
		...text('issuer', issuer),
		...(order === null ? [] : [`order=${order.map((group) => group.map(encodePart).join('~')).join(',')}`]),
		...concernIds(concerns).flatMap((id) => text(nameKey(id), concerns[id] ?? '')),
		...(asked.length === 0 ? [] : [`asked=${asked.map(encodePart).join(',')}`]),
		...Object.keys(answers)
			.sort(compareIds)
			.flatMap((id) => {
				const answer = cleanAnswer(answers[id]);
				return answer ? [`${encodePart(id)}=${formatAnswer(answer)}`] : [];
			}),
	];
	const version = `v=${MODEL_VERSION}`;
	return parts.length === 0 ? '' : joinLink([version, ...parts], version);
}

function parseAnswer(question: Question | undefined, text: string): Answer {
	const isOption = question?.options?.some(({ id }) => id === text);
	if (!isOption && text === SET_ASIDE) return { kind: 'set-aside' };
	const [, found, read] = TALLY.exec(text) ?? [];
	if (!isOption && found !== undefined) return { kind: 'tally', found: Number(found), read: Number(read) };
	if (!isOption && NUMBERS.test(text)) {
		const pairs = text.split(',').map((pair) => pair.split(':'));
		return { kind: 'measure', numbers: Object.fromEntries(pairs.map(([field, number]) => [field, Number(number)])) };
	}
	return { kind: 'option', option: text };
}

function formatAnswer(answer: Answer): string {
	switch (answer.kind) {
		case 'option':
			return encodePart(answer.option);
		case 'tally':
			return `${answer.found}-of-${answer.read}`;
		case 'measure':
			return Object.entries(answer.numbers)
				.map(([field, number]) => `${field}:${number}`)
				.join(',');
		case 'set-aside':
			return SET_ASIDE;
	}
}
