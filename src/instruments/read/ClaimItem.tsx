import { sentenceAround } from '~/model/reading/passage.ts';
import type { FoundClaim } from '~/model/reading/types.ts';
import type { ClaimWording } from '~/model/wording.ts';
import { DeskPassage } from './DeskPassage.tsx';
import * as words from './result-words.ts';

export interface ClaimItemProps {
	readonly found: FoundClaim;
	readonly text: string;
	/** Undefined for one that content no longer has. */
	readonly wording: ClaimWording | undefined;
}

/** A claim where it stands in the text, and what its words come to. */
export function ClaimItem({ found, text, wording }: ClaimItemProps) {
	if (!wording) return null;
	const { label, says, doesNotSay, ask, url } = wording;
	return (
		<li class="desk-item desk-item--claim">
			<h4 class="desk-item__name">{label}</h4>
			<DeskPassage text={text} passage={sentenceAround(text, found)} match={found} />
			<dl class="desk-item__claim">
				<div>
					<dt>{words.itSays}</dt> <dd>{says}</dd>
				</div>
				<div>
					<dt>{words.doesNotSay}</dt> <dd>{doesNotSay}</dd>
				</div>
				<div>
					<dt>{words.askClaim}</dt> <dd>{ask}</dd>
				</div>
			</dl>
			<p class="no-print">
				<a class="desk-item__more" href={url}>
					{words.moreOnClaim(label)}
				</a>
			</p>
		</li>
	);
}
