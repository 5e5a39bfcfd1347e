import { isNewer, type LeftOut, leftOut } from '~/model/keeping/left-out.ts';
import { parseJson } from '~/model/state/stored.ts';
import { isRecord } from '~/model/values/is-record.ts';
import * as words from '~/words/aside-words.ts';
import { forgetAside, listAside, type PutAside } from '../put-aside.ts';
import { saveFile } from '../save-file.ts';

/** Why a text cannot be written over, and what of it would be lost; undefined where it can. */
export function whyAside(
	text: string,
	again: string | null,
): { readonly reason: words.AsideReason; readonly left: readonly LeftOut[] } | undefined {
	const left = leftOut(text, again);
	const raw = parseJson(text);
	if (isRecord(raw) && isNewer(raw['v'])) return { reason: 'newer', left };
	if (left.length === 0) return undefined;
	return { reason: left.some(({ path }) => path.length === 0) ? 'unreadable' : 'in-part', left };
}

/** What was put aside, to be saved as a file. */
export function saveAside({ of, text }: Pick<PutAside, 'of' | 'text'>): void {
	const isJson = parseJson(text) !== undefined;
	const name = `credential-fit-${of.replace(/[^a-z]+/g, '-')}-as-it-was`;
	saveFile(isJson ? { name: `${name}.json`, type: 'application/json', text } : { name: `${name}.txt`, type: 'text/plain', text });
}

/**
 * Looks closer at what was put aside in haste. Where all of it was read, in other words or another order, nothing is lost and it is deleted; else the
 * page says what was done.
 *
 * @param key under which it is kept now
 * @param again the same text, read and written again
 */
export function tellAside(key: string, again: string | null): void {
	const aside = listAside().find((one) => one.key === key);
	if (!aside) return;
	const why = whyAside(aside.text, again);
	if (!why) forgetAside(key);
	// Such a page lists what was put aside.
	else if (!document.querySelector('[data-lists-aside]')) show(aside, why.reason);
}

/**
 * No island can be asked to say it: whichever keeps something may be the first to write. So it stands above the page, in a status that is there
 * before its sentence is, until it is closed.
 */
function show(aside: PutAside, reason: words.AsideReason): void {
	const said = document.createElement('p');
	const box = document.createElement('div');
	box.className = 'no-print';
	box.setAttribute('role', 'status');
	Object.assign(box.style, {
		position: 'fixed',
		inset: '0 0 auto',
		zIndex: '4',
		maxBlockSize: '60vh',
		overflow: 'auto',
		padding: 'var(--space-3) var(--space-4)',
		borderBlockEnd: '4px solid var(--colour-accent)',
		background: 'var(--colour-panel)',
		font: 'var(--size-label) / 1.5 var(--font-label)',
	});
	const button = (label: string, press: () => void) => {
		const made = document.createElement('button');
		made.className = 'button';
		made.type = 'button';
		made.textContent = label;
		made.addEventListener('click', press);
		return made;
	};
	const ways = document.createElement('p');
	ways.append(
		button(words.save, () => saveAside(aside)),
		' ',
		button(words.close, () => box.remove()),
	);
	(document.querySelector('main') ?? document.body).prepend(box);
	requestAnimationFrame(() => {
		said.textContent = words.wasPutAside(aside.of, reason);
		box.append(said, ways);
	});
}
