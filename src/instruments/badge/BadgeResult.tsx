import { useEffect, useRef, useState } from 'preact/hooks';
import { hashedOf } from '~/model/badges/identity.ts';
import { validityAt } from '~/model/badges/moments.ts';
import { offersOf } from '~/model/badges/offers.ts';
import type { Found } from '~/model/badges/types.ts';
import { BadgeChecks } from './BadgeChecks.tsx';
import { BadgeFacts } from './BadgeFacts.tsx';
import { BadgeOfferItem } from './BadgeOfferItem.tsx';
import type { BadgeContent } from './badge-content.ts';
import { IdentityCheck } from './IdentityCheck.tsx';
import * as words from './result-words.ts';

export interface BadgeResultProps {
	readonly found: Extract<Found, { badge: unknown }>;
	/** Nobody was given it, so nothing is taken from it. */
	readonly isExample: boolean;
	readonly content: BadgeContent;
	/** In milliseconds; the device's clock where it is left out. */
	readonly now?: number;
}

/** What one badge says, with what was not checked before everything else. */
export function BadgeResult({ found: { badge, carrier, hasMore }, isExample, content, now = Date.now() }: BadgeResultProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	/** What a typed address gave, of each hashed identity that one was typed for. */
	const [matched, setMatched] = useState<boolean>();
	const validity = validityAt(badge, now);
	const { signature, achievement, issuer } = badge;
	const name = achievement.name || achievement.elsewhere;
	const offers = offersOf(badge, validity);
	return (
		<section class="badge-result" aria-labelledby="badge-result">
			<h2 class="badge-result__name" id="badge-result" tabIndex={-1} ref={heading} dir="auto">
				{words.heading(name, issuer.name)}
			</h2>
			<div class="badge-result__first">
				<p>
					<strong>{words.notChecked[signature.kind]}</strong> {words.whyNot[signature.kind]}
				</p>
				{signature.bringsKey && <p>{words.bringsKey}</p>}
				{badge.revocation.isRevoked && <p>{words.revoked(badge.revocation.reason)}</p>}
			</div>
			<p class="badge-result__quiet">
				{words.carried(badge.standard, carrier)} {hasMore && words.hasMore} {isExample && words.isExample}
			</p>
			<BadgeFacts badge={badge} validity={validity} />
			{hashedOf(badge).map((identity, at) => (
				<IdentityCheck key={identity.value} identity={identity} id={`badge-identity-${at}`} onChecked={setMatched} />
			))}
			<BadgeChecks badge={badge} validity={validity} matched={matched} />
			<p class="no-print">
				{words.checkRest((its) => (
					<a href={content.check}>{its}</a>
				))}
			</p>
			{!isExample && offers.length > 0 && (
				<section class="badge-result__part">
					<h3>{words.offers}</h3>
					<p>{words.aboutOffers}</p>
					{offers.map((offer) => (
						<BadgeOfferItem key={offer.question} offer={offer} content={content} />
					))}
				</section>
			)}
		</section>
	);
}
