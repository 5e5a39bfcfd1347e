import { type CollectionEntry, getCollection } from 'astro:content';
import { RESERVED_KEYS } from '../../model/state/fragment.ts';
import type { Question, Scope } from '../../model/types.ts';
import type { FitContent, QuestionWording } from '../../model/wording.ts';
import { ASK_SLOT } from '../../schemas/question.ts';
import { pageUrl } from '../urls.ts';
import { loadGuide } from './guide.ts';
import { oncePerBuild } from './once-per-build.ts';

type QuestionContent = CollectionEntry<'questions'>['data'];

function checkScope(scope: Scope | undefined, goals: ReadonlySet<string>, fail: (sentence: string) => never): void {
	if (!scope || scope === 'all') return;
	const named = 'only' in scope ? scope.only : scope.except;
	for (const goal of named) if (!goals.has(goal)) fail(`there is no goal "${goal}". Goals are ${[...goals].join(', ')}.`);
}

function failIn(file: string, field: string): (sentence: string) => never {
	return (sentence) => {
		throw new Error(`content/${file}.mdx, ${field}: ${sentence}`);
	};
}

/** @throws where content contradicts itself: a goal that forgets a factor, a question whose factor has no page … */
export const loadFit = oncePerBuild(async (): Promise<FitContent> => {
	const { all } = await loadGuide();
	const factorPages = all
		.flatMap((page) => (page.entry.data.factor ? [{ page, factor: page.entry.data.factor }] : []))
		.sort((a, b) => a.factor.order - b.factor.order);
	const goalPages = all.flatMap((page) => (page.entry.data.goal ? [{ page, goal: page.entry.data.goal }] : []));
	const factorIds = factorPages.map(({ factor }) => factor.id);
	const goalIds = new Set(goalPages.map(({ goal }) => goal.id));

	for (const { page, factor } of factorPages)
		if (factorIds.filter((id) => id === factor.id).length > 1)
			failIn(`guide/${page.id}`, 'factor.id')(`another page also explains the factor "${factor.id}".`);
	for (const { page, goal } of goalPages) {
		const fail = failIn(`guide/${page.id}`, 'goal.order');
		const named = goal.order.flat();
		for (const id of named) if (!factorIds.includes(id)) fail(`there is no factor "${id}". Factors are ${factorIds.join(', ')}.`);
		for (const id of factorIds)
			if (named.filter((one) => one === id).length !== 1) fail(`the factor "${id}" must stand in the order once.`);
	}

	const questionEntries = await getCollection('questions');
	const questionIds = questionEntries.map(({ id }) => id);
	for (const { page, goal } of goalPages)
		for (const id of goal.setAside ?? [])
			if (!questionIds.includes(id)) failIn(`guide/${page.id}`, 'goal.setAside')(`there is no question "${id}".`);

	const entries = questionEntries.sort(
		(a, b) => factorIds.indexOf(a.data.factor) - factorIds.indexOf(b.data.factor) || a.data.order - b.data.order,
	);
	for (const { id, data } of entries) {
		const file = `questions/${id}`;
		if (RESERVED_KEYS.includes(id)) failIn(file, 'file name')(`in links "${id}" means something else. Choose another name.`);
		if (!factorIds.includes(data.factor))
			failIn(file, 'factor')(`there is no factor "${data.factor}". Factors are ${factorIds.join(', ')}.`);
		for (const option of data.options ?? []) {
			checkScope(option.dealBreaker, goalIds, failIn(file, `options, ${option.id}, dealBreaker`));
			checkScope(option.caps, goalIds, failIn(file, `options, ${option.id}, caps`));
		}
		checkScope(data.tally?.dealBreaker?.for, goalIds, failIn(file, 'tally.dealBreaker.for'));
		checkScope(data.onlyFor && { only: data.onlyFor }, goalIds, failIn(file, 'onlyFor'));
	}

	return {
		model: {
			goals: goalPages.map(({ goal }) => ({ id: goal.id, order: goal.order, setAside: goal.setAside })),
			factors: factorPages.map(({ factor }) => ({ id: factor.id })),
			questions: entries.map(({ id, data }) => toQuestion(id, data)),
		},
		goals: goalPages.map(({ page, goal }) => ({
			id: goal.id,
			label: goal.label,
			inSentence: goal.inSentence,
			reason: goal.reason,
			basis: goal.basis,
			url: pageUrl(page.id),
		})),
		factors: factorPages.map(({ page, factor: { id, name, inSentence, worst, best } }) => ({
			id,
			name,
			inSentence,
			worst,
			best,
			url: pageUrl(page.id),
		})),
		questions: entries.map(({ id, data }) => toWording(id, data)),
		versions: await loadVersions(),
	};
});

/** The changes that began a version of the model, oldest first. */
async function loadVersions(): Promise<FitContent['versions']> {
	const changes = (await getCollection('changes')).sort((a, b) => a.data.date.getTime() - b.data.date.getTime());
	return changes.flatMap(({ id, data: { title, version } }) => (version ? [{ version, title, url: `${pageUrl('changelog')}#${id}` }] : []));
}

function toQuestion(id: string, data: QuestionContent): Question {
	return {
		id,
		factor: data.factor,
		about: data.about,
		options: data.options?.map(({ id: option, label: _, lift: __, inSentence: ___, ...meaning }) => ({ id: option, ...meaning })),
		tally: data.tally && {
			scale: data.tally.scale,
			dealBreaker: data.tally.dealBreaker && { read: data.tally.dealBreaker.read, for: data.tally.dealBreaker.for },
		},
		measure: data.measure && { kind: data.measure.kind, scale: data.measure.scale, tight: data.measure.tight },
		canBeSetAside: data.notApplicable !== undefined,
		onlyFor: data.onlyFor,
		dropsOutWhenFree: data.dropsOutWhenFree,
		suspendedWhenRequired: data.suspendedWhenRequired,
		isAskedFirst: data.askedFirst,
		minutes: data.findOut.minutes,
	};
}

function toWording(id: string, data: QuestionContent): QuestionWording {
	return {
		id,
		ask: data.ask,
		short: data.short,
		inSentence: data.inSentence,
		why: data.why,
		condition: data.condition,
		notApplicable: data.notApplicable,
		findOut: { ...data.findOut, words: data.findOut.words.replace(ASK_SLOT, data.findOut.ask ?? '') },
		basis: data.basis,
		options: Object.fromEntries(
			(data.options ?? []).map((option) => [option.id, { label: option.label, lift: option.lift, inSentence: option.inSentence }]),
		),
		tally: data.tally && { label: data.tally.label, lift: data.tally.dealBreaker?.lift, inSentence: data.tally.dealBreaker?.inSentence },
		measure: data.measure && { lift: data.measure.lift, inSentence: data.measure.inSentence },
	};
}
