import { createHash } from 'node:crypto';

/** One entry of a feed. */
export interface FeedEntry {
	/** The same for ever: the identity that feed readers know it by follows from it. */
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly date: Date;
	/** What it says, as HTML whose addresses are those of `address` or absolute. */
	readonly html: string;
}

/** A feed of changes. Addresses are absolute, or begin at the root of the host where it is not known. */
export interface Feed {
	readonly title: string;
	readonly line: string;
	/** Where the feed itself is. */
	readonly self: string;
	/** The page that tells the same. */
	readonly page: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

/** The namespace of addresses in RFC 9562, in which identities are made. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** An identity that does not change with the host: version 5 of RFC 9562, from a name. */
export function nameUrn(name: string): string {
	const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

function toEntry({ id, title, address, date, html }: FeedEntry, feed: string): string {
	return `	<entry>
		<id>${nameUrn(`${feed}/${id}`)}</id>
		<title>${escapeXml(title)}</title>
		<link href="${escapeXml(address)}"/>
		<published>${date.toISOString()}</published>
		<updated>${date.toISOString()}</updated>
		<content type="html">${escapeXml(html)}</content>
	</entry>`;
}

/**
 * A feed in the Atom format (RFC 4287).
 *
 * @throws where it has no entry: a feed says when it was last changed
 */
export function toAtom({ title, line, self, page, entries }: Feed): string {
	const [newest] = entries;
	if (!newest) throw new Error('A feed has at least one entry: it says when it was last changed.');
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<id>${nameUrn(title)}</id>
	<title>${escapeXml(title)}</title>
	<subtitle>${escapeXml(line)}</subtitle>
	<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
	<link href="${escapeXml(page)}"/>
	<updated>${newest.date.toISOString()}</updated>
	<author><name>${escapeXml(title.split(':')[0] ?? title)}</name></author>
${entries.map((entry) => toEntry(entry, title)).join('\n')}
</feed>
`;
}
