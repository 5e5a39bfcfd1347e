import { countAdverts } from '~/model/reading/adverts/count-adverts.ts';
import type { CountedQuestion } from './counted-question.ts';
import * as words from './log-words.ts';
import { ShareBar } from './ShareBar.tsx';
import './ShareOf.css';

export interface ShareOfProps {
	readonly title: string;
	/** The question that it answers. */
	readonly of: CountedQuestion;
	readonly found: number;
	readonly read: number;
	readonly onPut: () => void;
}

/** How many of the adverts ask for something, what that says of all of them, and the way into the fit check. */
export function ShareOf({ title, of: { question, short }, found, read, onPut }: ShareOfProps) {
	const scale = question.tally?.scale ?? [];
	const { share, more } = countAdverts(found, read, scale);
	return (
		<div class="share-of">
			<h3>{title}</h3>
			<p class="share-of__says">{words.share(found, read, share)}</p>
			<ShareBar share={share} point={read > 0 ? found / read : undefined} scale={scale} says={words.bar(found, read, share)} />
			<p>{words.more(more)}</p>
			<p class="keeping__actions no-print">
				<button class="button" type="button" onClick={onPut}>
					{words.put(found, read, short)}
				</button>
			</p>
		</div>
	);
}
