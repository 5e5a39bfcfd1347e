import { askedQuestions } from '../../model/verdict/asked.ts';
import { loadFit } from './model.ts';
import { oncePerBuild } from './once-per-build.ts';

/** How many questions are asked, as attributes of an element that pages without the model count by (`device/open-in-short.ts`). */
export const loadAsked = oncePerBuild(async (): Promise<Readonly<Record<string, number | string>>> => {
	const { model } = await loadFit();
	const before = askedQuestions(model, null).length;
	const goals = model.goals.map(({ id }) => [`data-${id}`, askedQuestions(model, id).length] as const);
	const [unlessFree] = model.questions.filter(({ dropsOutWhenFree }) => dropsOutWhenFree);
	return {
		'data-asked': before,
		...Object.fromEntries(goals.filter(([, count]) => count !== before)),
		'data-unless-free': unlessFree?.id ?? '',
	};
});
