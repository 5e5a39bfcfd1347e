import { loadFit } from '~/lib/content/model.ts';
import type { SmallFit } from './factor/FactorResult.tsx';

/** What works out a result on the page of one factor, when a reader asks for it there: the page itself knows only its own questions. */
export async function GET(): Promise<Response> {
	const { model, goals } = await loadFit();
	const small: SmallFit = { model, goals: goals.map(({ id, label }) => ({ id, label })) };
	return Response.json(small);
}
