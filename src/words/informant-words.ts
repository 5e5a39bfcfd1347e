import type { Informant } from '~/model/types.ts';

/** Whom to ask, as lists head their groups. */
export const INFORMANT_NAMES: Readonly<Record<Informant, string>> = {
	issuer: 'Ask the issuer',
	employer: 'Ask employers, or read what they publish',
	'past-learner': 'Ask someone who took it',
	manager: 'Ask your manager',
	yourself: 'Find out yourself',
};

/** Whom to ask, within a sentence. */
export const INFORMANTS_IN_SENTENCE: Readonly<Record<Informant, string>> = {
	issuer: 'ask the issuer',
	employer: 'ask employers, or read what they publish',
	'past-learner': 'ask someone who took it',
	manager: 'ask your manager',
	yourself: 'find out yourself',
};
