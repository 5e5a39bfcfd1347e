import { loadOnce } from '~/parts/use-lazy.ts';
import type { StackUnit } from './slim-units.ts';

/** The units, where the planner stands on a page that does not bring them. */
export const UNITS = loadOnce(async (): Promise<readonly StackUnit[]> => {
	const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/tools/stack/units.json`);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
});
