import * as words from './result-words.ts';

export interface AskButtonProps {
	/** The question's name, for those who hear the buttons one by one. */
	readonly short: string;
	readonly isAsked: boolean;
	/** Address of the question kit. */
	readonly kitUrl: string;
	readonly onAsk: (isAsked: boolean) => void;
}

/** Ticks a question in the question kit, and takes the tick away again. */
export function AskButton({ short, isAsked, kitUrl, onAsk }: AskButtonProps) {
	return (
		<div class="desk-item__asking no-print">
			<button class="button desk-item__ask" type="button" aria-pressed={isAsked} onClick={() => onAsk(!isAsked)}>
				<span>
					{words.ask}
					<span class="visually-hidden">: {short}</span>
				</span>
			</button>
			{isAsked && (
				<p>
					{words.isAsked((its) => (
						<a href={kitUrl}>{its}</a>
					))}
				</p>
			)}
		</div>
	);
}
