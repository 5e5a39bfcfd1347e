import { describe, expect, test } from 'vitest';
import { takeRuntime } from '../../src/integrations/island-runtime.ts';

const DIRECTIVE = 'self.Astro.visible=a;window.dispatchEvent(new Event("astro:visible"))';
const ELEMENT = 'customElements.get("astro-island")||customElements.define("astro-island",f)';
const page = (scripts: string) => `<head><script>theme()</script></head><body>${scripts}<astro-island uid="a"></astro-island></body>`;

describe('takeRuntime', () => {
	test('takes the element and its directives out, in their order, and leaves other scripts', () => {
		const taken = takeRuntime(page(`<script>${DIRECTIVE}</script><script>${ELEMENT}</script>`));
		expect(taken).toEqual({ html: page(''), runtime: `${DIRECTIVE}\n${ELEMENT}` });
	});

	test('leaves a page without islands as it is', () => {
		expect(takeRuntime('<head></head><body><script>other()</script></body>')).toBeUndefined();
	});

	test('stops the build where Astro writes its runtime another way', () => {
		expect(() => takeRuntime(page('<script type="module">other()</script>'))).toThrow('no runtime was found');
	});
});
