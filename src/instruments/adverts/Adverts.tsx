import { useEffect, useState } from 'preact/hooks';
import { EMPTY_LOG } from '~/model/advert-log.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { AddAdverts } from './AddAdverts.tsx';
import type { LiveLogProps } from './LiveLog.tsx';
import { LookForFields } from './LookForFields.tsx';
import { loadLiveLog } from './load.ts';
import '~/parts/Keeping.css';
import './Adverts.css';

export type AdvertsProps = Omit<LiveLogProps, 'onReady' | 'earlyFile'>;

const nothing = () => {};

/** Presses what was pressed before the log was there, once it is (`device/early-entries.ts`). */
function press({ target }: Event): void {
	const button = target instanceof Element ? target.closest('button') : null;
	if (button) button.dataset['pressed'] = '';
}

/**
 * A log of job adverts: what each asks for, and what the count says of all adverts like them. The fields are there at once; what reads the device
 * and acts on them follows by itself, and what was entered and pressed until then counts.
 */
export function Adverts(props: AdvertsProps) {
	const [view, setView] = useState<Awaited<ReturnType<typeof loadLiveLog>>>();
	const [hasFailed, setFailed] = useState(false);
	const [isReady, setReady] = useState(false);
	const [earlyFile, setEarlyFile] = useState<File>();
	const load = () => {
		loadLiveLog().then(
			(loaded) => setView(() => loaded),
			() => setFailed(true),
		);
	};
	useEffect(load, []);
	return (
		<EarlyForm class="keeping" isReady={isReady}>
			<div class="advert-log">
				{view ? (
					<view.LiveLog {...props} earlyFile={earlyFile} onReady={() => setReady(true)} />
				) : (
					<div class="advert-log__enter" onClickCapture={press}>
						{hasFailed && <Loading hasFailed retry={load} />}
						<LookForFields value={EMPTY_LOG.lookFor} onChange={nothing} />
						<AddAdverts
							isBusy={false}
							hasExample
							onPaste={async () => false}
							onFile={setEarlyFile}
							onByHand={nothing}
							onExample={nothing}
							onText={nothing}
						/>
					</div>
				)}
			</div>
		</EarlyForm>
	);
}
