import * as words from './result-words.ts';

export interface AskLinkProps {
	readonly question: string;
	/** The question's name, for those who hear the links one by one. */
	readonly short: string;
	/** Address of the question kit. */
	readonly kitUrl: string;
}

/** The way to the words to send, and to where the answer is noted when it comes. */
export function AskLink({ question, short, kitUrl }: AskLinkProps) {
	return (
		<a class="button no-print" href={`${kitUrl}#kit-${question}`}>
			<span>
				{words.ask}
				<span class="visually-hidden">: {short}</span>
			</span>
		</a>
	);
}
