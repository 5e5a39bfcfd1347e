import type { KitItem } from '~/model/asking/question-kit.ts';
import { questionOf } from '~/model/look-up.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './state-words.ts';

export interface KitStateProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	readonly result: Result;
	/** Questions answered, all that the goal asks, and those that are open. */
	readonly known: number;
	readonly all: number;
	readonly open: number;
	/** What to ask next; undefined where all is asked. */
	readonly next: KitItem | undefined;
	/** Ids of the questions that decide most, it among them. */
	readonly first: readonly string[];
	/** Address of the result, with the answers where the device does not hold them. */
	readonly resultUrl: string;
	/** Address of a question in the kit, by its id. */
	readonly itemUrl: (id: string) => string;
}

/** The one thing to do next, and where the decision stands. */
export function KitState({ content, result, known, all, open, next, first, resultUrl, itemUrl }: KitStateProps) {
	const link = (id: string, name = questionOf(content, id).short) => (
		<a key={id} href={itemUrl(id)}>
			{name}
		</a>
	);
	const then = first.filter((id) => id !== next?.question);
	return (
		<>
			{result.standing !== 'ruled-out' && next && (
				<p class="kit__next">
					{words.next(questionOf(content, next.question), next.weight, link(next.question, questionOf(content, next.question).ask))}
					{then.length > 0 && <> {words.afterThat(then.map((id) => link(id)))}</>}
				</p>
			)}
			<p>
				{words.soFar(result, known, all, open, (its) => (
					<strong>{its}</strong>
				))}
				<a class="no-print" href={resultUrl}>
					{words.seeResult}
				</a>
			</p>
		</>
	);
}
