import { askedQuestions } from '../../model/verdict/asked.ts';
import { loadFit } from './model.ts';
import { oncePerBuild } from './once-per-build.ts';

/** How many questions each goal asks, for pages without the model, which say with it how much is answered (`device/open-in-short.ts`). */
export const loadAsked = oncePerBuild(async () => {
	const { model } = await loadFit();
	const before = askedQuestions(model, null).length;
	const others = model.goals.map(({ id }) => [id, askedQuestions(model, id).length] as const).filter(([, count]) => count !== before);
	const unlessFree = model.questions.filter(({ dropsOutWhenFree }) => dropsOutWhenFree).map(({ id }) => id);
	return { counts: { '': before, ...Object.fromEntries(others) }, unlessFree };
});
