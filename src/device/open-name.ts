import { cleanName } from '~/model/state/clean-name.ts';
import { ANSWERS_KEY } from './keys.ts';
import { readText } from './storage.ts';

/** What the open assessment is about, for a page that wants no more of it; '' where nothing is open, or nobody may look. */
export function readOpenName(): string {
	try {
		const { name } = JSON.parse(readText(ANSWERS_KEY) ?? '{}');
		return typeof name === 'string' ? cleanName(name) : '';
	} catch {
		return '';
	}
}
