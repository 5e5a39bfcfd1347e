import type { PreparedClaim, PreparedCues } from './cues/prepare.ts';
import { type MatchedText, matchOf } from './passages.ts';
import type { FoundClaim } from './types.ts';

/** Claims that need decoding, in the order of the text: each once a sentence for each way of wording it. What others say is none of the text's. */
export function findClaims({ claimsOf }: PreparedCues, text: MatchedText): readonly FoundClaim[] {
	return text.hits.flatMap((hits, at) => {
		const claims = new Set<PreparedClaim>();
		for (const phrase of hits.keys()) for (const claim of claimsOf.get(phrase) ?? []) claims.add(claim);
		return [...claims]
			.flatMap((claim) => {
				const match = matchOf(claim, text, at);
				return match ? [{ claim: claim.claim, ...match }] : [];
			})
			.sort((a, b) => a.start - b.start);
	});
}
