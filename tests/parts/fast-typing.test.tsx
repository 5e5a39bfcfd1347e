// @vitest-environment happy-dom
// What is typed between a render and what follows its painting: a slow machine leaves room for a key there.
import { type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { NameField } from '../../src/instruments/compare/NameField.tsx';
import { NumberField } from '../../src/parts/NumberField.tsx';

function Name() {
	const [value, setValue] = useState('');
	return <NameField id="field" label="Name" value={value} onValue={(next) => setValue(next.trim())} />;
}

function Hours() {
	const [value, setValue] = useState<number>();
	return <NumberField id="field" label="Hours" asks="hours" value={value} onValue={setValue} />;
}

test.each<[string, ComponentType, string]>([
	['a name', Name, 'Ask Mo'],
	['a number', Hours, '1234'],
])('no key of %s is lost, however late the page is painted', async (_, Field, typed) => {
	const late: (() => void)[] = [];
	const { requestAnimationFrame } = globalThis;
	// Nothing is painted until all is typed.
	globalThis.requestAnimationFrame = (paint) => late.push(() => paint(0));
	const place = document.createElement('div');
	document.body.append(place);
	render(<Field />, place);
	const input = place.querySelector('input');
	for (const key of typed) {
		if (input) input.value += key;
		input?.dispatchEvent(new Event('input', { bubbles: true }));
		await Promise.resolve();
	}
	globalThis.requestAnimationFrame = requestAnimationFrame;
	for (const paint of late) paint();
	await new Promise((done) => setTimeout(done, 0));
	expect(input?.value).toBe(typed);
	render(null, place);
});
