import { getCollection } from 'astro:content';
import type { QuestionWording } from '../../model/wording.ts';
import { loadFit } from './model.ts';
import { oncePerBuild } from './once-per-build.ts';

/** How a reader without script finds the answer to one question in a text. */
export interface ReadingGuideRow {
	readonly wording: QuestionWording;
	/** Sentences that answer, with the label of the option that follows; '' where no option does. */
	readonly answering: readonly { readonly text: string; readonly label: string }[];
	/** Sentences that sound like an answer and are none. */
	readonly hiding: readonly string[];
}

/** Each option once, and so many at most: a guide is read, not looked things up in. */
const MOST_ANSWERING = 4;
const MOST_HIDING = 2;
const LONGEST = 130;

/** Every question that texts are read for, in the order of the fit check, with the examples that its cues are tested with. */
export const loadReadingGuide = oncePerBuild(async (): Promise<readonly ReadingGuideRow[]> => {
	const [{ questions }, cues] = await Promise.all([loadFit(), getCollection('cues')]);
	return questions.flatMap((wording) => {
		const short = (cues.find(({ id }) => id === wording.id)?.data.examples ?? []).filter(
			({ text }) => text.length <= LONGEST && !text.includes('\n'),
		);
		const says = short.filter(({ gives }) => gives === 'says');
		const answering = says
			.filter(({ option }, at) => says.findIndex((one) => one.option === option) === at)
			.slice(0, MOST_ANSWERING)
			.map(({ text, option }) => ({ text, label: (option && wording.options[option]?.label) ?? '' }));
		const hiding = short
			.filter(({ gives }) => gives === 'mentions')
			.slice(0, MOST_HIDING)
			.map(({ text }) => text);
		return answering.length > 0 || hiding.length > 0 ? [{ wording, answering, hiding }] : [];
	});
});
