import { questionOf } from '~/model/look-up.ts';
import type { Finding, Reading } from '~/model/reading/types.ts';
import type { FitState } from '~/model/state/state.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { DeskGroup } from './DeskGroup.tsx';
import type { DeskContent } from './desk-content.ts';
import * as words from './result-words.ts';
import { SilentItem } from './SilentItem.tsx';

export interface NotAnsweredProps {
	readonly content: DeskContent;
	readonly text: string;
	readonly reading: Reading;
	/** What the text does not touch. */
	readonly silent: readonly Finding[];
	readonly state: FitState;
	readonly kitUrl: string;
}

/** What a text leaves out, with the words to ask, and what its claims come to. */
export function NotAnswered({ content: { fit, claims }, text, reading, silent, state, kitUrl }: NotAnsweredProps) {
	return (
		<div class="desk__side">
			<DeskGroup title={words.groups.silent(silent.length)} says={words.aboutGroups.silent} count={silent.length}>
				<ol class="desk__list" role="list">
					{silent.map(({ question }) => (
						<SilentItem key={question} wording={questionOf(fit, question)} answer={state.answers[question]} kitUrl={kitUrl} />
					))}
				</ol>
			</DeskGroup>
			<DeskGroup title={words.groups.claims(reading.claims.length)} says={words.aboutGroups.claims} count={reading.claims.length}>
				<ol class="desk__list" role="list">
					{reading.claims.map((found) => (
						<ClaimItem key={found.start} found={found} text={text} wording={claims.find(({ id }) => id === found.claim)} />
					))}
				</ol>
			</DeskGroup>
		</div>
	);
}
