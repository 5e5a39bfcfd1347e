import { z } from 'astro/zod';
import { factorOf, goalOf, questionOf } from '../../model/look-up.ts';
import type { Model, Question } from '../../model/types.ts';
import { DEFAULT_ALLOWANCE } from '../../model/values/measure-needs.ts';
import { Z_80_PERCENT } from '../../model/values/wilson.ts';
import { VETO_PLACES } from '../../model/verdict/caps.ts';
import { ACCEPTABLE, STRONG } from '../../model/verdict/verdict.ts';
import { MOST } from '../../model/verdict/warnings.ts';
import { weighGoal } from '../../model/verdict/weighted-goal.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { defaultFloor } from '../../model/weights/weights.ts';
import type { FitContent, QuestionWording } from '../../model/wording.ts';
import { type ModelFile, modelFile } from '../../schemas/model-file.ts';
import { SITE_NAME } from '../site.ts';

/** Where addresses of pages and of the schema are made whole. */
type Whole = (href: string) => string;

function toQuestion(question: Question, wording: QuestionWording): ModelFile['questions'][number] {
	const { options, tally, measure, minutes: _, ...rules } = question;
	const { ask, short, why, basis, findOut } = wording;
	return {
		...rules,
		about: question.about ?? 'credential',
		ask,
		short,
		why,
		options: options?.map((option) => ({ ...option, label: option.id, ...wording.options[option.id] })),
		tally: tally && { ...tally, ...wording.tally },
		measure: measure && { ...measure, ...wording.measure },
		findOut,
		basis,
	};
}

function toGoal(model: Model, content: FitContent, id: string, whole: Whole): ModelFile['goals'][number] {
	const { label, reason, basis, url } = goalOf(content, id);
	const { order, setAside } = goalOf(model, id);
	const { factors, total } = weighGoal(model, id);
	return {
		id,
		label,
		order,
		setAside,
		points: Object.fromEntries(factors.map(({ id: factor, points }) => [factor, points])),
		total,
		reason,
		basis,
		page: whole(url),
	};
}

/**
 * The model as a file for other programs, from the very objects that the fit check computes with, and the words beside them.
 *
 * @param schema address of its JSON Schema
 * @param whole makes the address of a page whole, as far as the site's own is known
 */
export function toModelFile(content: FitContent, schema: string, whole: Whole): ModelFile {
	const { model } = content;
	return {
		$schema: schema,
		name: SITE_NAME,
		version: MODEL_VERSION,
		license: 'https://creativecommons.org/licenses/by/4.0/',
		rules: {
			acceptable: ACCEPTABLE,
			strong: STRONG,
			leastWeight: defaultFloor(model.factors.length),
			zeroPlaces: VETO_PLACES,
			timeMargin: DEFAULT_ALLOWANCE,
			mostOfBudget: MOST,
			countQuantile: Z_80_PERCENT,
		},
		factors: model.factors.map(({ id }) => {
			const { name, worst, best, url } = factorOf(content, id);
			return { id, name, worst, best, page: whole(url) };
		}),
		goals: model.goals.map(({ id }) => toGoal(model, content, id, whole)),
		questions: model.questions.map((question) => toQuestion(question, questionOf(content, question.id))),
	};
}

/**
 * What may stand in that file, as a JSON Schema of the draft 2020-12.
 *
 * @param address of the schema itself
 */
export function toModelSchema(address: string): object {
	const { $schema, ...schema } = z.toJSONSchema(modelFile);
	return { $schema, $id: address, title: `The decision model of ${SITE_NAME}`, ...schema };
}
