import type { ClaimCues, QuestionCues, ReadingCues } from '../../src/model/reading/types.ts';
import { claim } from '../../src/schemas/claim.ts';
import { commonCues, questionCues } from '../../src/schemas/cues.ts';
import { readCollection } from './content.ts';

/** An example of a file of cues. */
export interface CueExample {
	readonly text: string;
	readonly gives: string;
	readonly option?: string | undefined;
	readonly numbers?: Readonly<Record<string, number>> | undefined;
}

/** Each file of cues, parsed as a build does, with its examples. */
export function readCueFiles(): readonly {
	readonly path: string;
	readonly cues: QuestionCues;
	readonly examples: readonly CueExample[];
}[] {
	return readCollection('cues')
		.filter(({ id }) => id !== 'common')
		.map(({ path, id, data }) => {
			const result = questionCues.safeParse(data);
			if (!result.success)
				throw new Error(result.error.issues.map((issue) => `${path}, ${issue.path.join('.')}: ${issue.message}`).join('\n'));
			const { examples, ...cues } = result.data;
			return { path, cues: { question: id, ...cues }, examples };
		});
}

/** All cues of `content/`, as the reading desk gets them. */
export function readCues(): ReadingCues {
	const common = readCollection('cues').find(({ id }) => id === 'common');
	const claims = readCollection('claims').map(({ id, data }): ClaimCues => {
		const { phrases, unless, with: also, under } = claim.parse(data);
		return { claim: id, phrases, unless, with: also, under };
	});
	return { common: commonCues.parse(common?.data), questions: readCueFiles().map(({ cues }) => cues), claims };
}
