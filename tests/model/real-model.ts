import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Factor, Goal, Model, Question } from '../../src/model/types.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** Front matter of a content file as far as the model is concerned. */
interface FrontMatter extends Omit<Question, 'id' | 'canBeSetAside' | 'isAskedFirst' | 'minutes'> {
	readonly notApplicable?: string;
	readonly askedFirst?: boolean;
	readonly findOut: { readonly minutes: number };
	readonly goal?: Goal;
	readonly factor: string & Factor;
}

function readAll(pattern: string): readonly { readonly id: string; readonly data: FrontMatter }[] {
	return globSync(pattern, { cwd: CONTENT })
		.sort()
		.map((path) => {
			const [, yaml = ''] = /^---\r?\n(.*?)\r?\n---/su.exec(readFileSync(new URL(path, CONTENT), 'utf8')) ?? [];
			return { id: basename(path, '.mdx'), data: parse(yaml) as FrontMatter };
		});
}

/** The model that the site computes with, read from the front matter of content. Words that readers read are left out. */
export function readRealModel(): Model {
	const pages = readAll('guide/**/*.mdx').map(({ data }) => data);
	const questions = readAll('questions/*.mdx').map(({ id, data }): Question => {
		const { factor, about, options, tally, measure, onlyFor, dropsOutWhenFree, suspendedWhenRequired } = data;
		return {
			id,
			factor,
			about,
			options: options?.map(({ id: option, value, dealBreaker, caps, saysRequired, noRefund }) => ({
				id: option,
				value,
				dealBreaker,
				caps,
				saysRequired,
				noRefund,
			})),
			tally: tally && { scale: tally.scale, dealBreaker: tally.dealBreaker },
			measure: measure && { kind: measure.kind, scale: measure.scale, tight: measure.tight },
			canBeSetAside: data.notApplicable !== undefined,
			onlyFor,
			dropsOutWhenFree,
			suspendedWhenRequired,
			isAskedFirst: data.askedFirst,
			minutes: data.findOut.minutes,
		};
	});
	return {
		goals: pages.flatMap(({ goal }) => (goal ? [{ id: goal.id, order: goal.order, setAside: goal.setAside }] : [])),
		factors: pages.flatMap(({ factor }) => (factor ? [{ id: factor.id }] : [])),
		questions,
	};
}
