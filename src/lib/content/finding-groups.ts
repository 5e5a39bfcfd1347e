import { CERTAINTY_LEVELS } from '../../model/certainty.ts';
import { EVIDENCE_PLACES, PAYER_INTERESTS } from '../../schemas/finding.ts';
import { INTEREST_NAMES, LEVEL_NAMES, NO_RESULT, PLACE_NAMES } from '../evidence-names.ts';
import { type FoundCard, loadFindings } from './findings.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What findings can be told apart by, beside their question. */
export type FindingSort = 'certainty' | 'payer' | 'place';

/** Findings that are alike in one thing. */
export interface FindingGroup {
	readonly id: string;
	readonly label: string;
	readonly findings: readonly FoundCard[];
}

/** What a registered trial has in place of a level of certainty. */
const OPEN = 'open';

/** The words of a finding, by which it is told apart. It has one of each but for places. */
export function wordsOf({ data }: FoundCard): Readonly<Record<FindingSort, readonly string[]>> {
	return { certainty: [data.certainty?.level ?? OPEN], payer: [data.payer.interest], place: data.where };
}

const SORTS: readonly {
	readonly name: FindingSort;
	readonly names: Readonly<Record<string, string>>;
	readonly order: readonly string[];
}[] = [
	{ name: 'certainty', names: { ...LEVEL_NAMES, [OPEN]: NO_RESULT }, order: [...CERTAINTY_LEVELS, OPEN] },
	{ name: 'payer', names: INTEREST_NAMES, order: PAYER_INTERESTS },
	{ name: 'place', names: PLACE_NAMES, order: EVIDENCE_PLACES.toSorted((a, b) => PLACE_NAMES[a].localeCompare(PLACE_NAMES[b])) },
];

/** Every finding in its groups, in the order in which the site names them. A group without findings is left out. */
export const groupFindings = oncePerBuild(
	async (): Promise<readonly { readonly name: FindingSort; readonly groups: readonly FindingGroup[] }[]> => {
		const all = await loadFindings();
		return SORTS.map(({ name, names, order }) => ({
			name,
			groups: order
				.map((id) => ({ id, label: names[id] ?? id, findings: all.filter((one) => wordsOf(one)[name].includes(id)) }))
				.filter(({ findings }) => findings.length > 0),
		}));
	},
);
