/** The words of a concern that a person adds: it has the same question, answers and ends whatever it is. */

/** The two ends of its scale. */
export const worst = 'as bad as it gets';
export const best = 'as good as it gets';
export const ask = (name: string) => `How well does it do on “${name}”?`;
/** What stands after "worth it, if". */
export const condition = (name: string) => `it does well on “${name}”`;
export const why = 'You added this concern yourself.';
export const findOut = (name: string) => `Write down what you would accept on “${name}”, then see whether it gets there.`;
/** By option id. */
export const options = {
	'very-good': { label: 'Very well' },
	good: { label: 'Well' },
	acceptable: { label: 'Acceptably' },
	poor: { label: 'Poorly' },
	'very-poor': { label: 'Very poorly' },
};
