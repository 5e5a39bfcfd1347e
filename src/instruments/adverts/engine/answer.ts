import type { AdvertLog, LookFor } from '~/model/advert-log.ts';
import { addPaste, readAgain } from '~/model/reading/adverts/read-into-log.ts';
import type { AdvertCues } from '~/model/reading/adverts/types.ts';

/** What is asked of the engine: adverts of a paste put behind those of a log, or the log read again for other names. */
export type ReadRequest = { readonly log: AdvertLog } & ({ readonly paste: string } | { readonly lookFor: LookFor });

/** The log as it is after that. */
export function answer(request: ReadRequest, cues: AdvertCues): AdvertLog {
	return 'paste' in request ? addPaste(request.log, request.paste, cues) : readAgain(request.log, request.lookFor, cues);
}
