import * as words from './brought-words.ts';
import type { CandidateSource } from './candidate-actions.ts';
import { type Brought, useBrought } from './use-brought.ts';

export interface BroughtNoticesProps extends Brought {
	/** Says what a press has done: once they are pressed the buttons are gone. */
	readonly tell: (said: string, before: readonly string[]) => void;
	/** Of the candidates. */
	readonly ids: readonly string[];
}

/** Within the place of the notices: what the address brought, and what to do with it where the device holds other answers. */
export function BroughtNotices({ offered, isPartly, add, leave, tell, ids }: BroughtNoticesProps) {
	const name = offered?.state.name ?? '';
	return (
		<>
			{offered && (
				<div class="notices__one">
					<p>{words.brought(name)}</p>
					<p class="notices__actions no-print">
						<button
							class="button"
							type="button"
							onClick={() => {
								add();
								tell(words.added(name), ids);
							}}
						>
							{words.add}
						</button>
						<button
							class="button"
							type="button"
							onClick={() => {
								leave();
								tell(words.left, ids);
							}}
						>
							{words.leave}
						</button>
					</p>
				</div>
			)}
			{isPartly && <p class="notices__one">{words.partly}</p>}
		</>
	);
}

export interface FromAddressProps extends Pick<BroughtNoticesProps, 'tell' | 'ids'> {
	readonly source: CandidateSource;
}

/** What the address brings to a comparison. */
export function FromAddress({ source, ...told }: FromAddressProps) {
	return <BroughtNotices {...useBrought(source)} {...told} />;
}
