import { afterEach, describe, expect, test, vi } from 'vitest';
import { oncePerBuild } from '../../../src/lib/content/once-per-build.ts';
import { filesIn, readText } from '../../support/repository.ts';

afterEach(() => vi.unstubAllEnvs());

describe('oncePerBuild(load)', () => {
	test('runs once in a build, however often and at the same time it is called', async () => {
		vi.stubEnv('PROD', true);
		const load = vi.fn(async () => ({}));
		const loadOnce = oncePerBuild(load);
		const [first, second] = await Promise.all([loadOnce(), loadOnce()]);
		expect(second).toBe(first);
		expect(load).toHaveBeenCalledTimes(1);
	});

	test('runs at each call under a server that sees content change', async () => {
		vi.stubEnv('PROD', false);
		const load = vi.fn(async () => ({}));
		const loadOnce = oncePerBuild(load);
		await loadOnce();
		await loadOnce();
		expect(load).toHaveBeenCalledTimes(2);
	});
});

test('every loader of content that takes nothing runs once in a build', () => {
	const files = filesIn('src/lib/content', /\.ts$/).map((path) => ({ path, code: readText(path) }));
	expect(files.filter(({ code }) => code.includes('= oncePerBuild(')).length).toBeGreaterThanOrEqual(5);
	expect(files.filter(({ code }) => /export async function \w+\(\)/.test(code)).map(({ path }) => path)).toEqual([]);
});
