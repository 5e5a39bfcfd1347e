// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { frameSnippet, HEIGHT_SCRIPT } from '../../../src/components/article/embed-snippets.ts';

test('frameSnippet() writes one frame with its words as text', () => {
	document.body.innerHTML = frameSnippet({ src: 'https://a.org/embed/fit/', title: 'A & "B"' });
	const frame = document.body.firstElementChild as HTMLIFrameElement;
	expect(document.body.childElementCount).toBe(1);
	expect([frame.localName, frame.getAttribute('src'), frame.title, frame.getAttribute('loading')]).toEqual([
		'iframe',
		'https://a.org/embed/fit/',
		'A & "B"',
		'lazy',
	]);
	expect(Number(frame.getAttribute('height'))).toBeGreaterThan(300);
});

describe('the script around frames', () => {
	const heights = () => [...document.querySelectorAll('iframe')].map(({ style }) => style.height);
	const send = (from: number | null, data: unknown) => {
		const source = from === null ? window : document.querySelectorAll('iframe')[from]?.contentWindow;
		dispatchEvent(Object.assign(new Event('message'), { data, source }));
	};
	new Function(HEIGHT_SCRIPT.replace(/<\/?script>/g, ''))();

	beforeEach(() => {
		document.body.innerHTML = '<iframe class="credential-fit"></iframe><iframe class="credential-fit"></iframe><iframe></iframe>';
		for (const [index, frame] of document.querySelectorAll('iframe').entries())
			Object.defineProperty(frame, 'contentWindow', { value: { index } });
	});

	test('makes the frame that says how high it is so high, and no other', () => {
		send(1, { credentialFit: 'height', height: 812.2 });
		expect(heights()).toEqual(['', '813px', '']);
	});

	test.each([
		['of another form', 0, { height: 900 }],
		['with a text for a number', 0, { credentialFit: 'height', height: '900px' }],
		['without a number', 0, { credentialFit: 'height' }],
		['that is no height', 0, { credentialFit: 'height', height: -1 }],
		['without end', 0, { credentialFit: 'height', height: Number.POSITIVE_INFINITY }],
		['of nothing', 0, null],
		['of the page itself', null, { credentialFit: 'height', height: 900 }],
		['of a frame of somebody else', 2, { credentialFit: 'height', height: 900 }],
	])('does not believe a message %s', (_, from, data) => {
		send(from, data);
		expect(heights()).toEqual(['', '', '']);
	});
});
