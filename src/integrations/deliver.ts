/**
 * Writes what a host needs to send the site as it should be sent: `npm run delivery -- nginx`, after a build. What a host reads from the
 * uploaded folder goes into it; the configuration of a server goes to standard output, because it belongs beside the site and never into it.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeApache } from '../delivery/hosts/apache.ts';
import { makeCaddy } from '../delivery/hosts/caddy.ts';
import { makeCloudflare } from '../delivery/hosts/cloudflare.ts';
import { makeNetlify } from '../delivery/hosts/netlify.ts';
import { makeNginx } from '../delivery/hosts/nginx.ts';
import { readBase, readBuiltSite } from './built-site.ts';
import { writeFiles } from './write-files.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		// The folder of the built site on this machine.
		site: { type: 'string', default: 'dist' },
		// The folder that the server will serve.
		root: { type: 'string', default: '/var/www/credential-fit' },
		// Its name, if the site was built without an address.
		name: { type: 'string' },
	},
});
const root = resolve(values.site);
const site = readBuiltSite(root, readBase(root));

/** The host's name that the site was built for. */
function builtName(): string | undefined {
	const [, address] = /<link rel="canonical" href="([^"]+)">/.exec(readFileSync(join(root, 'index.html'), 'utf8')) ?? [];
	return address && new URL(address).host;
}
const name = values.name ?? builtName();

const intoSite = (files: ReadonlyMap<string, string>) => {
	writeFiles(root, files);
	console.error(`Wrote ${files.size} files into ${values.site}: ${[...files.keys()].slice(0, 3).join(', ')}${files.size > 3 ? ' …' : ''}`);
};

const HOSTS: Readonly<Record<string, () => void>> = {
	netlify: () => intoSite(makeNetlify(site)),
	cloudflare: () => intoSite(makeCloudflare(site)),
	apache: () => intoSite(makeApache(site)),
	nginx: () => process.stdout.write(makeNginx(site, { listen: '80', name: name ?? '_', root: values.root })),
	caddy: () => process.stdout.write(makeCaddy(site, { address: name ?? ':80', root: values.root })),
};

const host = HOSTS[positionals[0] ?? ''];
if (host) host();
else {
	console.error(`For which host? ${Object.keys(HOSTS).join(', ')}`);
	process.exitCode = 1;
}
