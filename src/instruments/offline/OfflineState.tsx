import type { OfflineStore, ShownOffline } from '~/device/offline/use-offline.ts';
import { ConfirmButton } from '~/parts/ConfirmButton.tsx';
import * as words from './words.ts';

/** What is told first. */
function tell(state: ShownOffline, wasRemoved: boolean): string {
	switch (state.kind) {
		case 'reading':
			return words.reading;
		case 'cannot':
			return words.cannot[state.why];
		case 'not-kept':
			if (wasRemoved) return words.removed;
			return state.wasCleared ? words.wasCleared : words.notKept;
		case 'keeping':
			return words.keeping;
		case 'kept':
			return words.kept(state.bytes, state.keptAt);
		case 'failed':
			return words.failed(state.why, state.bytes);
	}
}

/** What the device does about the whole guide, in a sentence, with what can be done about it. */
export function OfflineState({ state, keep, remove, wasRemoved }: OfflineStore) {
	return (
		<>
			<p class="offline__says" role="status" data-waking={state.kind === 'reading' ? '' : undefined}>
				{tell(state, wasRemoved)}
			</p>
			{state.kind === 'not-kept' && <p>{words.whatHappens}</p>}
			{state.kind === 'keeping' && (
				<progress class="offline__progress" aria-label={words.progress} max={state.of ?? 1} value={state.bytes} />
			)}
			{state.kind === 'kept' && state.isNewerThere && <p>{words.newerThere}</p>}
			{(state.kind === 'not-kept' || state.kind === 'failed') && (
				<p class="no-print">
					<button class="button button--main" type="button" onClick={keep}>
						{state.kind === 'failed' ? words.tryAgain : words.keep(state.bytes)}
					</button>
				</p>
			)}
			{state.kind === 'kept' && (
				<div class="offline__ways no-print">
					<ConfirmButton {...words.remove} onConfirm={remove} />
				</div>
			)}
		</>
	);
}
