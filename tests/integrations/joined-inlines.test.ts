import { describe, expect, test } from 'vitest';
import { joinInlines } from '../../src/integrations/joined-inlines.ts';

describe('joinInlines(html)', () => {
	test('joins styles in their order where the first was, without empty ones', () => {
		const html = '<style>@layer a,b;</style><p>1</p><style>@layer components{}</style><style>p{color:red}</style><p>2</p>';
		expect(joinInlines(html)).toBe('<style>@layer a,b;p{color:red}</style><p>1</p><p>2</p>');
	});

	test('joins modules where the last was, and keeps their names apart', () => {
		const html = '<script type="module">var e=1;f(e);</script><p>$&</p><script type="module">var e=2;</script>';
		expect(joinInlines(html)).toBe('<p>$&</p><script type="module">(()=>{var e=1;f(e)})();(()=>{var e=2})()</script>');
	});

	test('joins scripts that follow each other, and no others', () => {
		expect(joinInlines('<script>a()</script><script>b()</script>')).toBe('<script>a()\nb()</script>');
		const apart = '<script>a()</script><p></p><script src="/b.js"></script><script type="application/ld+json">{}</script>';
		expect(joinInlines(apart)).toBe(apart);
	});

	test('leaves one of a kind as it is', () => {
		const html = '<style>p{}</style><script type="module">import"./a.js";</script>';
		expect(joinInlines(html)).toBe(html);
	});

	test('stops at a module that imports at once, and not at one that imports when asked', () => {
		const join = (code: string) => joinInlines(`<script type="module">a()</script><script type="module">${code}</script>`);
		expect(() => join('import{a}from"./a.js";a();')).toThrow('imports a file');
		expect(join('import("./a.js");')).toContain('import("./a.js")');
	});
});
