import type { Informant } from '~/model/types.ts';

/** Whom to ask, as lists head their groups. */
export const INFORMANT_NAMES: Readonly<Record<Informant, string>> = {
	issuer: 'Ask the issuer',
	employer: 'Ask those who hire, or read what they publish',
	'past-learner': 'Ask somebody who took it',
	manager: 'Ask your manager',
	yourself: 'Settle it yourself',
};

/** The same within a sentence. */
export const INFORMANTS_IN_SENTENCE: Readonly<Record<Informant, string>> = {
	issuer: 'ask the issuer',
	employer: 'ask those who hire, or read what they publish',
	'past-learner': 'ask somebody who took it',
	manager: 'ask your manager',
	yourself: 'settle it yourself',
};
