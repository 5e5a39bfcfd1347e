import type { Breadth, Recogniser } from '~/model/routes/types.ts';

/** The sentences of the route chooser. */

export const result = 'What each route can do';

export const day = 'The day you need it';
export const weeks = 'Or how long from now';
export const weeksHint = 'Such as 6 months or 12 weeks. It counts only where no day is given.';
export const weeksUnit = 'weeks';
export const pace = 'Time you have for it';
export const paceHint = 'One number, or a range such as 4–6.';
export const paceUnit = 'hours a week';
export const limit = 'The most you can spend';
export const limitHint = 'In your own currency. Leave out what an employer pays.';
export const dayPassed = 'That day has passed.';
export const weekIsFull = 'A week has 168 hours.';

export const breadth = 'How much it has to cover';
export const breadths: Readonly<Record<Breadth, string>> = {
	skill: 'One skill, or a few',
	role: 'Part of a field, or one role',
	field: 'A whole field',
};
export const who = 'Who has to recognise it?';
export const whoHint = 'Tick everyone who has to. “Nobody” counts only by itself.';
export const recognisers: Readonly<Record<Recogniser | 'nobody', string>> = {
	'own-employer': 'My own employer',
	employers: 'Employers who do not know me',
	university: 'A college or university',
	body: 'A professional or public body',
	nobody: 'Nobody: I want to learn it',
};
export const licence = 'Do you need a licence for the job?';
export const licenceHint = 'A licence is permission from a public authority to do a job.';
export const licenceYes = 'Yes';
export const licenceNo = 'No';
export const named = 'What does the authority accept for it?';
export const namedHint = 'Tick only what the authority itself has named. Leave all empty if you have not asked yet.';

export const told = 'What you were told about one of them';
export const toldHint = 'If you have asked about a certain offer, its hours and its price take the place of what is known in general.';
export const toldHours = 'Hours in all';
export const toldPrice = 'Price in all';
