/** What makes a finding sure, in the order in which a card tells it. */
export const CERTAINTY_RULES = ['design', 'comparison', 'size', 'directness', 'independence'] as const;
export type CertaintyRule = (typeof CERTAINTY_RULES)[number];

/** Whether a finding keeps a rule. */
export const RULE_OUTCOMES = ['met', 'partly', 'not'] as const;
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

/** How sure a finding is, the surest first. */
export const CERTAINTY_LEVELS = ['high', 'moderate', 'low', 'very-low'] as const;
export type CertaintyLevel = (typeof CERTAINTY_LEVELS)[number];

/** The rules that a finding of high certainty meets in full: it compared like with like, on the very thing that a reader asks. */
const NEEDED_FOR_HIGH: readonly CertaintyRule[] = ['design', 'comparison', 'directness'];

/**
 * How sure a finding is, by its five rules alone. It starts at high. A rule that is not met takes it one step down, and so do two that are met
 * in part. It stays high only where design, comparison and directness are met, and a design that is not met leaves it low at most.
 */
export function certaintyOf(rules: Readonly<Record<CertaintyRule, RuleOutcome>>): CertaintyLevel {
	const outcomes = CERTAINTY_RULES.map((rule) => rules[rule]);
	const count = (wanted: RuleOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
	const lost = count('not') + Math.floor(count('partly') / 2);
	const best = rules.design === 'not' ? 2 : NEEDED_FOR_HIGH.every((rule) => rules[rule] === 'met') ? 0 : 1;
	return CERTAINTY_LEVELS[Math.min(3, Math.max(lost, best))] ?? 'very-low';
}
