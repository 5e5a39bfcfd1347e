import { goalOf } from '~/model/look-up.ts';
import type { Answers } from '~/model/types.ts';
import type { Result } from '~/model/verdict/result.ts';
import { toldFlips } from '~/model/verdict/told-flips.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/grounds-words.ts';
import { Contributions } from './Contributions.tsx';
import { Flips } from './Flips.tsx';
import { Fold } from './Fold.tsx';

export interface GroundsProps {
	readonly content: PersonalContent;
	readonly result: Result;
	readonly answers: Answers;
	/** The importance order is the person's own, not the goal's. */
	readonly isOwnOrder: boolean;
}

/** Wide enough for what counts for it and against it to stand open. Where there is no window, as in a built page, it stands open too. */
const isWide = () => typeof matchMedia === 'undefined' || matchMedia('(min-width: 60rem)').matches;

/** What lies behind a result, each part folded under a line that says what is in it: few need to unfold one. */
export function Grounds({ content, result, answers, isOwnOrder }: GroundsProps) {
	const goal = goalOf(content, result.goal);
	const flips = toldFlips(result.flips, content.model, answers);
	const lean = words.lean(result);
	return (
		<div class="grounds">
			<Fold title={words.contributionsTitle} says={words.contributions(content, result)} isOpen={isWide()}>
				<Contributions content={content} result={result} />
			</Fold>
			<Fold title={words.prioritiesTitle} says={words.priorities(content, result, isOwnOrder)}>
				<p key={goal.id}>
					{words.reason(goal.reason, isOwnOrder, (its) => (
						<a href={goal.url}>{its}</a>
					))}
				</p>
			</Fold>
			<Fold title={words.weighingTitle} says={words.weighing(result, isOwnOrder)}>
				<Says>{words.weights(result, isOwnOrder)}</Says>
			</Fold>
			{lean && (
				<Fold title={words.leanTitle} says={lean}>
					<Says>{words.leanWays(result)}</Says>
				</Fold>
			)}
			{flips.length > 0 ? (
				<Fold title={words.flipsTitle} says={words.flips(flips.length)}>
					<Flips content={content} flips={flips} />
				</Fold>
			) : (
				<div class="grounds__plain">
					<h3>{words.flipsTitle}</h3>
					<p>{words.flips(0)}</p>
				</div>
			)}
		</div>
	);
}

/** A sentence in a node of its own: a changed one takes its place, so that a page that the browser has translated stays true. */
function Says({ children }: { readonly children: string }) {
	return <p key={children}>{children}</p>;
}
