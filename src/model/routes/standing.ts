import type { LicenceCell, RecognitionCell } from './cells.ts';
import { type LicenceNeed, RECOGNISERS, type Recogniser, type Route } from './types.ts';

/**
 * Whether everyone who has to recognise a route does. The least willing of them decides: one who never does rules it out, and one who has to be asked
 * leaves it open.
 */
export function judgeRecognition(accepted: Route['recognition'], need: readonly Recogniser[] | undefined): RecognitionCell {
	const said = (fit: RecognitionCell['fit'], reason: RecognitionCell['reason'], by: readonly Recogniser[] = []): RecognitionCell => ({
		need: 'recognition',
		fit,
		reason,
		by,
	});
	if (!need) return said(undefined, 'not-known');
	const asked = RECOGNISERS.filter((one) => need.includes(one));
	if (asked.length === 0) return said('meets', 'nobody-has-to');
	const never = asked.filter((one) => accepted[one] === 'no');
	if (never.length > 0) return said('cannot', 'nothing-to-recognise', never);
	const open = asked.filter((one) => accepted[one] === 'depends');
	return open.length > 0 ? said('may-meet', 'depends', open) : said('meets', 'usual', asked);
}

/**
 * Whether a route can satisfy a licence. In general no route does by itself, because an authority gives the licence: what it names counts, and
 * nothing else, whatever is known in general.
 */
export function judgeLicence({ id, licence }: Pick<Route, 'id' | 'licence'>, need: LicenceNeed | undefined): LicenceCell {
	const said = (fit: LicenceCell['fit'], reason: LicenceCell['reason']): LicenceCell => ({ need: 'licence', fit, reason });
	if (!need) return said(undefined, 'not-known');
	if (!need.isInvolved) return said('meets', 'none-needed');
	if (need.named) return need.named.includes(id) ? said('meets', 'named') : said('cannot', 'not-named');
	return licence === 'never' ? said('cannot', 'never') : said('may-meet', 'authority-decides');
}
