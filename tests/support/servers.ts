/**
 * Servers that people deploy to, started with the configuration that the site makes for them. Where one is missing and this runs as root on
 * Debian, its packages are installed; elsewhere its tests are skipped, and on a machine that integrates they fail.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCaddy } from '../../src/delivery/hosts/caddy.ts';
import { makeNginx } from '../../src/delivery/hosts/nginx.ts';
import { readBase, readBuiltSite } from '../../src/integrations/built-site.ts';
import { canInstall, install } from './debian.ts';
import { findProgram } from './find-program.ts';

export const SERVERS = ['nginx', 'caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

const PACKAGES: Readonly<Record<ServerName, readonly string[]>> = {
	nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
	caddy: ['caddy'],
};

/** nginx sends copies packed with brotli only with this module. */
const findBrotli = () =>
	['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/libexec/nginx']
		.map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
		.find((file) => existsSync(file));

/** Programs for administrators are not on everybody's path. */
const findServer = (name: ServerName) =>
	findProgram(name) ?? ['/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name)).find((file) => existsSync(file));

/** Whether a server is here with all that its tests need. */
export const isThere = (name: ServerName): boolean => findServer(name) !== undefined && (name !== 'nginx' || findBrotli() !== undefined);

/**
 * Makes sure of the servers before anything is tested, and says in one line each what could not be got.
 *
 * @throws where one could not be got on a machine that integrates
 */
export function ensureServers(): void {
	const missing = SERVERS.filter((name) => !isThere(name));
	if (missing.length > 0 && canInstall()) {
		console.log(`Installing ${missing.join(', ')} …`);
		install(missing.map((name) => PACKAGES[name]));
	}
	const lacking = SERVERS.filter((name) => !isThere(name));
	for (const name of lacking)
		console.log(`${name} (${PACKAGES[name].join(', ')}): not found and not to be had here: its tests are skipped.`);
	if (lacking.length > 0 && process.env['CI']) throw new Error(`${lacking.join(' and ')} could not be got.`);
}

/** A port that nothing listens on. */
function findPort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.on('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** What a server is started with: files of its own folder, and arguments. */
interface Start {
	readonly files: Readonly<Record<string, string>>;
	readonly args: readonly string[];
}

/** Brotli is built into Caddy; nginx loads it. A server for all the machine would write to the machine's folders. */
function nginxStart(root: string, folder: string, port: number): Start {
	const site = makeNginx(readBuiltSite(root, readBase(root)), { listen: `127.0.0.1:${port}`, name: '_', root });
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};`);
	const main = [
		`load_module ${findBrotli()};`,
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		'daemon off;',
		`pid ${folder}/pid;`,
		`error_log ${folder}/error.log;`,
		'events {}',
		'http {',
		'access_log off;',
		...temporary,
		`include ${folder}/site.conf;`,
		'}',
	];
	return { files: { 'site.conf': site, 'nginx.conf': main.join('\n') }, args: ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`] };
}

function caddyStart(root: string, folder: string, port: number): Start {
	const site = makeCaddy(readBuiltSite(root, readBase(root)), { address: `http://127.0.0.1:${port}`, root });
	const main = `{\n\tadmin off\n\tauto_https off\n}\n${site}`;
	return { files: { Caddyfile: main }, args: ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'] };
}

/** @throws where it ends before it answers, with what it said */
async function untilItAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
	for (;;) {
		if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${said()}`);
		const isUp = await fetch(url, { method: 'HEAD' }).then(
			() => true,
			() => false,
		);
		if (isUp) return;
		await new Promise((later) => setTimeout(later, 50));
	}
}

/**
 * Starts a server on this machine only, with the configuration that is made from a built site.
 *
 * @param root folder of the built site
 */
export async function startServer(name: ServerName, root: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), `credential-fit-${name}-`));
	const port = await findPort();
	const { files, args } = (name === 'nginx' ? nginxStart : caddyStart)(root, folder, port);
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	const child = spawn(findServer(name) ?? name, args, {
		env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	child.on('error', (error) => {
		said += error.message;
	});
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	const url = `http://127.0.0.1:${port}/`;
	const log = join(folder, 'error.log');
	await untilItAnswers(url, child, () => said + (existsSync(log) ? readFileSync(log, 'utf8') : ''));
	return {
		url,
		async close() {
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
