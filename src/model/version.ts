/** Version of the rules that turn answers into a result. It travels in every link; a change of a value or rule raises it. */
export const MODEL_VERSION = '2';

/**
 * A fingerprint of the model's data by version: orders, factors, questions with their options, values, scales and goals, and none of the
 * words. A test compares it with content, so that no value changes without a new version. The line of a version that is out never changes.
 */
export const MODEL_FINGERPRINTS: Readonly<Record<string, string>> = {
	'1': 'aed5698dcb95',
	'2': '0504ef107fc1',
};
