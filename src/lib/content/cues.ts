import { getCollection } from 'astro:content';
import type { QuestionCues, ReadingCues } from '../../model/reading/types.ts';
import { loadClaimCues } from './claims.ts';
import { loadFit } from './model.ts';
import { oncePerBuild } from './once-per-build.ts';

/**
 * All phrases by which the reading desk reads.
 *
 * @throws where a file names a question or an option that does not exist, or where `content/cues/common.yaml` is missing
 */
export const loadCues = oncePerBuild(async (): Promise<ReadingCues> => {
	const [{ model }, entries, [common], claims] = await Promise.all([
		loadFit(),
		getCollection('cues'),
		getCollection('commonCues'),
		loadClaimCues(),
	]);
	if (!common) throw new Error('content/cues/common.yaml is missing: it holds the phrases that every question needs.');
	const questions = entries.map(({ id, data: { examples, ...cues } }): QuestionCues => {
		const fail = (field: string, sentence: string): never => {
			throw new Error(`content/cues/${id}.yaml, ${field}: ${sentence}`);
		};
		const question = model.questions.find((one) => one.id === id);
		if (!question) return fail('file name', `there is no question "${id}". Name the file after one of content/questions/.`);
		const known = (question.options ?? []).map((option) => option.id);
		const named = [...cues.says, ...examples].flatMap(({ option }) => option ?? []).concat(cues.highest ?? []);
		for (const option of named)
			if (!known.includes(option)) fail('option', `the question has no option "${option}". Its options are ${known.join(', ')}.`);
		return { question: id, ...cues };
	});
	return { common: common.data, questions, claims };
});
