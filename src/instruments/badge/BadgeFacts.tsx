import type { ComponentChildren } from 'preact';
import type { Validity } from '~/model/badges/moments.ts';
import type { Badge } from '~/model/badges/types.ts';
import * as words from './result-words.ts';

/** Addresses stand as text: one in a file may lead anywhere. */
const Place = ({ children }: { readonly children: string }) =>
	children === '' ? null : <code class="badge-facts__place">{children}</code>;

/** One fact with its name; what the file does not say is said too. */
function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
	return (
		<div class="badge-facts__fact">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

const Line = ({ children }: { readonly children: string }) => (children === '' ? null : <p dir="auto">{children}</p>);

export interface BadgeFactsProps {
	readonly badge: Badge;
	readonly validity: Validity;
}

/** What the file claims, in the order in which a reader asks. */
export function BadgeFacts({ badge, validity }: BadgeFactsProps) {
	const { recipient, issuer, achievement, evidence, revocation } = badge;
	const { identities } = recipient;
	const names = words.facts;
	return (
		<dl class="badge-facts">
			<Fact name={names.recipient}>
				<Line>{recipient.name}</Line>
				{identities.map((identity) => (
					<p key={identity.value}>
						{identity.isHashed ? words.hashed(identity.type) : words.plain(identity.type)} <Place>{identity.value}</Place>
					</p>
				))}
				{recipient.id && (
					<p>
						{words.byId} <Place>{recipient.id}</Place>
					</p>
				)}
				{recipient.name === '' && recipient.id === '' && identities.length === 0 && <p>{words.nobody}</p>}
			</Fact>
			<Fact name={names.issuer}>
				<Line>{issuer.name || words.noName}</Line>
				{[issuer.url, issuer.email, issuer.id].filter(Boolean).map((place) => (
					<p key={place}>
						<Place>{place}</Place>
					</p>
				))}
				<p class="badge-result__quiet">{words.anyone}</p>
			</Fact>
			<Fact name={names.achievement}>
				<Line>{achievement.name}</Line>
				<Line>{achievement.description}</Line>
				{achievement.elsewhere && (
					<p>
						{words.elsewhere} <Place>{achievement.elsewhere}</Place>
					</p>
				)}
			</Fact>
			<Fact name={names.criteria}>
				<Line>{achievement.criteria}</Line>
				<Place>{achievement.criteriaPage}</Place>
				{achievement.criteria === '' && (
					<p>{achievement.criteriaPage || achievement.elsewhere ? words.criteriaElsewhere : words.noCriteria}</p>
				)}
			</Fact>
			<Fact name={names.evidence}>
				{evidence.map(({ text, place }) => (
					<div key={text + place}>
						<Line>{text}</Line>
						<Place>{place}</Place>
					</div>
				))}
				{evidence.length === 0 && <p>{words.noEvidence}</p>}
			</Fact>
			<Fact name={names.dates}>
				<p>{words.issued(badge.issued?.day)}</p>
				<p>{words.ends(validity, badge.expires?.day, badge.expiresWritten)}</p>
			</Fact>
			<Fact name={names.revocation}>
				<p>{words.revocation[revocation.kind]}</p>
				<Place>{revocation.place}</Place>
			</Fact>
		</dl>
	);
}
