/** What a device may hold under this site's keys: what the site wrote, and what damage, other programs and other versions made of it. */
import * as keys from '../../src/device/keys.ts';
import { INSTRUMENTS } from '../support/instruments.ts';
import { HOSTILE_TEXTS } from './hostile.ts';
import { assessment, library } from './kept.ts';

/** What a person who uses everything has under each key; an empty object where nothing better is known of one. */
const SOUND: Readonly<Partial<Record<keyof typeof keys, string>>> = {
	ANSWERS_KEY: JSON.stringify(assessment('Bookkeeping')),
	LIBRARY_KEY: library(['A course'], { '2025-11-24-1': { lookBack: '2026-01-01' } }),
	DRAFT_KEY: JSON.stringify({ about: 'Bookkeeping', decision: 'take', until: '', because: 'They ask.', thinkAgain: '', lookBack: null }),
	ADVERTS_KEY: JSON.stringify({
		lookFor: { credential: 'Bookkeeping', shortNames: [], skill: 'accounts', otherWords: [] },
		adverts: [{ id: 1, text: 'Bookkeeper wanted.', title: 'Bookkeeper', employer: '', place: '', class: 'skill-only', asksSkill: true }],
	}),
	TOOL_KEY: JSON.stringify({ amount: '6', hours: '40', price: '100' }),
	SEARCHES_KEY: JSON.stringify(['refund']),
	VIEW_KEY: 'page',
	THEME_KEY: 'dark',
};

/** Every key that the site may use, with something sound: one that only begins a key stands before each instrument's name. */
export const SOUND_DEVICE: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(keys).flatMap(([name, key]) => {
		const text = SOUND[name as keyof typeof keys] ?? '{}';
		return (key.endsWith(':') ? INSTRUMENTS.map((one) => key + one.name) : [key]).map((whole) => [whole, text] as const);
	}),
);

/** The same value with everything in it changed by kind. */
function mapValues(value: unknown, change: (leaf: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map((one) => mapValues(one, change));
	if (typeof value !== 'object' || value === null) return change(value);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapValues(one, change)]));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What tells that the part of a newer version is still there. */
export const NOVEL = 'a part that only a newer version knows';

const changed = (text: string, change: (leaf: unknown) => unknown) => JSON.stringify(mapValues(parse(text) ?? text, change));
const others = Object.values(SOUND_DEVICE);
const [markup = ''] = HOSTILE_TEXTS['markup'] ?? [];

/** Damage by its kind: what a sound text becomes. */
export const DAMAGE: Readonly<Record<string, (sound: string) => string>> = {
	'cut off': (sound) => sound.slice(0, Math.floor((2 * sound.length) / 3)),
	'of a newer version': (sound) => {
		const value = parse(sound);
		return JSON.stringify(
			typeof value === 'object' && !Array.isArray(value) ? { ...value, v: '99', novel: NOVEL } : { v: '99', novel: NOVEL },
		);
	},
	'a list': () => '["lost", 1, null, {"lost": []}]',
	'lists within lists': () => '['.repeat(20_000) + ']'.repeat(20_000),
	'objects within objects': () => `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
	'a number': () => '5',
	nothing: () => 'null',
	'no JSON': () => 'Kept by another program.\0',
	'another key’s': (sound) => others[(others.indexOf(sound) + 1) % others.length] ?? '',
	'a huge text': () => 'x'.repeat(200_000),
	'a huge list': () => `[${'0,'.repeat(50_000)}0]`,
	'names that every object has': () =>
		'{"__proto__":{"hostile":1},"constructor":{"hostile":1},"answers":{"__proto__":{"hostile":1}},"assessments":[{"__proto__":{}}]}',
	'markup for text': (sound) => changed(sound, (leaf) => (typeof leaf === 'string' ? markup : leaf)),
	'numbers for text': (sound) => changed(sound, (leaf) => (typeof leaf === 'string' ? -1e308 : [leaf])),
	'of texts that do harm': (sound) => {
		const texts = Object.values(HOSTILE_TEXTS)
			.flat()
			.filter((text) => text.length < 1_000);
		let next = sound.length;
		return changed(sound, (leaf) => (typeof leaf === 'string' ? texts[next++ % texts.length] : leaf));
	},
};

/** The damage by which nothing, or not all, of a text can be read. */
export const UNREADABLE = ['cut off', 'of a newer version', 'a list', 'lists within lists'] as const;

/** Whether a key holds more than a choice, which is a word and is chosen again in a moment. */
export const holdsMore = (key: string): boolean => typeof parse(SOUND_DEVICE[key] ?? '') === 'object';

/** Whether a text, or what only a newer version knows in it, is still somewhere on the device, as it is or quoted in another. */
export function isStillThere(device: Readonly<Record<string, string>>, text: string): boolean {
	const wanted = text.includes(NOVEL) ? NOVEL : text;
	const quoted = JSON.stringify(wanted).slice(1, -1);
	return Object.values(device).some((kept) => kept.includes(wanted) || kept.includes(quoted));
}
