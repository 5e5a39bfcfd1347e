import { loadUnits } from '~/lib/content/units.ts';
import { slimUnits } from './slim-units.ts';

/** The units that amounts are entered in: loaded where the planner stands within a question. */
export async function GET(): Promise<Response> {
	return Response.json(slimUnits((await loadUnits()).units));
}
