import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeCloudflare } from '../delivery/hosts/cloudflare.ts';
import { makeNetlify } from '../delivery/hosts/netlify.ts';
import { makeSecurityText, SECURITY_TEXT } from '../delivery/security-text.ts';
import { readBuiltSite } from './built-site.ts';
import { writeFiles } from './write-files.ts';

/** What the environment says of the place that a build is for. */
interface DeliveryOptions {
	readonly base: string;
	readonly site?: string | undefined;
	/** Whom to tell of a weakness. A site below the root of its host leaves that to whoever has the root. */
	readonly contact?: string | undefined;
}

/**
 * Puts into the built site what static hosts read: headers and redirects for Netlify and Cloudflare Pages, and the file that keeps GitHub
 * Pages from leaving out folders that begin with a line. A build on Netlify, which says so in NETLIFY, has what only Netlify can take.
 */
export default function delivery({ base, site, contact }: DeliveryOptions): AstroIntegration {
	return {
		name: 'delivery',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				if (contact && base === '/') writeFiles(root, new Map([[SECURITY_TEXT, makeSecurityText({ contact, site, today: new Date() })]]));
				const make = process.env['NETLIFY'] ? makeNetlify : makeCloudflare;
				writeFiles(root, new Map([...make(readBuiltSite(root, base)), ['.nojekyll', '']]));
			},
		},
	};
}
