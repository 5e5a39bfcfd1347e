import type { CertaintyLevel, CertaintyRule, RuleOutcome } from '~/model/certainty.ts';
import type { EvidencePlace, EvidenceQuestion, PayerInterest } from '~/schemas/finding.ts';

/** What a list of findings calls each question. */
export const QUESTION_NAMES: Readonly<Record<EvidenceQuestion, string>> = {
	recognition: 'Do employers recognise them?',
	pay: 'Do they raise pay?',
	completion: 'Do people finish?',
	assessment: 'Does the way it is assessed matter?',
	stacking: 'Do stacks pay?',
	hiring: 'Do employers hire by skills?',
	delivery: 'Online or in person?',
};

/** What a card calls each place. */
export const PLACE_NAMES: Readonly<Record<EvidencePlace, string>> = {
	au: 'Australia',
	ca: 'Canada',
	ch: 'Switzerland',
	cn: 'China',
	co: 'Colombia',
	cr: 'Costa Rica',
	de: 'Germany',
	es: 'Spain',
	eu: 'European Union',
	fr: 'France',
	gb: 'United Kingdom',
	ie: 'Ireland',
	in: 'India',
	nl: 'Netherlands',
	nz: 'New Zealand',
	ph: 'Philippines',
	ru: 'Russia',
	sg: 'Singapore',
	us: 'United States',
	world: 'Several countries',
	za: 'South Africa',
};

/** What a card calls the interest of whoever paid. */
export const INTEREST_NAMES: Readonly<Record<PayerInterest, string>> = {
	sells: 'Gains from the answer',
	none: 'No interest that we can see',
	public: 'Public money',
	charity: 'Charity or campaign',
	unknown: 'Payer not said',
};

/** What a card calls each level of certainty. */
export const LEVEL_NAMES: Readonly<Record<CertaintyLevel, string>> = {
	high: 'High',
	moderate: 'Moderate',
	low: 'Low',
	'very-low': 'Very low',
};

/** What a list says of a registered trial in place of a level. */
export const NO_RESULT = 'No result yet';

/** What a card calls each rule. */
export const RULE_NAMES: Readonly<Record<CertaintyRule, string>> = {
	design: 'Design',
	comparison: 'Comparison',
	size: 'Size',
	directness: 'Directness',
	independence: 'Independence',
};

/** What a card says of a rule. */
export const OUTCOME_NAMES: Readonly<Record<RuleOutcome, string>> = { met: 'met', partly: 'partly met', not: 'not met' };

/** What lists of findings call the three things by which they can be told apart. */
export const SORT_NAMES = { certainty: 'Certainty', payer: 'Who paid', place: 'Where' } as const;
