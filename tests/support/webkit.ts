/**
 * WebKitGTK by the W3C WebDriver protocol, https://www.w3.org/TR/webdriver2/, spoken with plain `fetch`.
 *
 * Its browser hangs without a display, so a virtual one (Xvfb) stands behind it. Its driver tells nothing of errors in scripts, so pages
 * come through a pass-through server that puts a recorder before everything else in their head.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Engine, EnginePage } from './browsers.ts';
import { findProgram } from './find-program.ts';

/** The three programs it takes. */
export interface WebKitPrograms {
	readonly driver: string;
	readonly display: string;
	readonly browser: string;
}

/** Undefined where one of them is missing. */
export function findWebKit(): WebKitPrograms | undefined {
	const [driver, display] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
	// The newest interface version comes last.
	const browser = globSync('/usr/lib/{*/,}webkit2gtk-4.*/MiniBrowser').sort().at(-1);
	return driver && display && browser ? { driver, display, browser } : undefined;
}

const RECORDER_PATH = '/recorder-of-the-tests.js';

const RECORDER = `
	window.recordedErrors = [];
	const record = (words) => recordedErrors.push(String(words));
	addEventListener('error', (event) => record(event.message ?? 'not loaded: ' + (event.target.src ?? event.target.href)), true);
	addEventListener('unhandledrejection', (event) => record(event.reason));
	addEventListener('securitypolicyviolation', (event) => record('blocked: ' + event.violatedDirective + ' ' + event.blockedURI));
	const say = console.error;
	console.error = (...words) => { record(words.join(' ')); say(...words); };
`;

async function listen(server: Server): Promise<number> {
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return (server.address() as AddressInfo).port;
}

/** Passes a site on with the recorder in each page. A script file, because a policy may forbid inline ones. */
async function passThrough(site: string): Promise<{ readonly site: string; readonly close: () => void }> {
	const server = createHttpServer(async (request, response) => {
		if (request.url === RECORDER_PATH) {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(RECORDER);
			return;
		}
		const answer = await fetch(site + request.url).catch(() => undefined);
		// The site has been taken off the network, and so is this.
		if (!answer) {
			response.destroy();
			return;
		}
		const type = answer.headers.get('content-type') ?? '';
		const body = Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, { 'content-type': type });
		response.end(type.startsWith('text/html') ? body.toString().replace('<head>', `<head><script src="${RECORDER_PATH}"></script>`) : body);
	});
	const port = await listen(server);
	return {
		site: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** A port that was free a moment ago: the driver takes a number and does not choose one. */
async function findPort(): Promise<number> {
	const server = createServer();
	const port = await listen(server);
	await new Promise((closed) => server.close(closed));
	return port;
}

/** Starts a program that ends with the tests at the latest, and with it all that it started itself. */
function start(program: string, args: readonly string[], display?: string): ChildProcess {
	const env = display ? { ...process.env, DISPLAY: display } : process.env;
	const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
	process.once('exit', () => kill(child));
	return child;
}

/** @returns whether there was something to kill */
function kill({ pid }: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): boolean {
	try {
		return pid !== undefined && process.kill(-pid, signal);
	} catch {
		return false;
	}
}

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
	const ended = new Promise((exit) => child.once('exit', exit));
	if (child.exitCode === null && kill(child, signal)) await ended;
}

/** @returns the display's name, such as `:1`, which Xvfb chooses and writes to its third descriptor */
function displayOf(xvfb: ChildProcess): Promise<string> {
	return new Promise((named, failed) => {
		let written = '';
		xvfb.stdio[3]?.on('data', (bytes) => {
			written += bytes;
			if (written.includes('\n')) named(`:${written.trim()}`);
		});
		xvfb.once('exit', () => failed(new Error('Xvfb ended before it had a display.')));
	});
}

/** Characters that stand for keys, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowUp: '\uE013', ArrowDown: '\uE015' };

const PATIENCE_MS = 120_000;
/** Longer than anything takes that still works. */
const ANSWER_MS = 60_000;
const pause = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

/** Tries until it succeeds; the last error counts. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > deadline) throw error;
			await pause(50);
		}
	}
}

/** A driver with a display of its own, ready to open sessions. */
interface Driver {
	readonly call: <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;
	readonly close: () => Promise<void>;
}

async function startDriver(programs: WebKitPrograms, size: { width: number; height: number }): Promise<Driver> {
	const xvfb = start(programs.display, ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp']);
	const display = await displayOf(xvfb);
	const port = await findPort();
	const driver = start(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], display);
	const call: Driver['call'] = async (method, path, body) => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			signal: AbortSignal.timeout(ANSWER_MS),
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		const { value } = (await answer.json()) as { value: never };
		const { error, message } = (value ?? {}) as { error?: string; message?: string };
		if (!answer.ok) throw new Error(`WebKit, ${method} ${path}: ${error}: ${message}`);
		return value;
	};
	await insist(() => call('GET', '/status'));
	return {
		call,
		async close() {
			// One that hangs does not listen.
			await end(driver, 'SIGKILL');
			await end(xvfb);
		},
	};
}

/** Now and then a session never opens; a new driver opens it. */
const SESSION_ATTEMPTS = 3;

export async function openWebKit(programs: WebKitPrograms, site: string, size: { width: number; height: number }): Promise<Engine> {
	const pages = await passThrough(site);
	const browserOptions = { binary: programs.browser, args: ['--automation'] };
	let driver = await startDriver(programs, size);
	let session: string | undefined;
	const call: Driver['call'] = (method, path, body) => driver.call(method, path, body);
	const leave = async () => {
		if (session) await call('DELETE', `/session/${session}`);
		session = undefined;
	};
	const enter = async (waits: boolean) => {
		await leave();
		const capabilities = { alwaysMatch: { pageLoadStrategy: waits ? 'normal' : 'none', 'webkitgtk:browserOptions': browserOptions } };
		session = (await call<{ sessionId: string }>('POST', '/session', { capabilities })).sessionId;
		await call('POST', `/session/${session}/window/rect`, size);
		return `/session/${session}`;
	};
	/** @returns the path of a new session */
	const insistOnSession = async (waits: boolean, attempts = SESSION_ATTEMPTS): Promise<string> => {
		try {
			return await enter(waits);
		} catch (error) {
			if (attempts === 1) throw error;
			session = undefined;
			await driver.close();
			driver = await startDriver(programs, size);
			return insistOnSession(waits, attempts - 1);
		}
	};

	return {
		// A session of its own each: WebKit keeps an automated session's storage apart.
		async fresh(waits = true) {
			const here = await insistOnSession(waits);
			const evaluate = <T>(expression: string) => call<T>('POST', `${here}/execute/sync`, { script: `return (${expression});`, args: [] });
			const on = (selector: string, command: string, body: object) =>
				insist(async () => {
					// The driver does not bring an element into view by itself, and then calls it not interactable.
					await evaluate(`document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center' })`);
					const found = await call<Record<string, string>>('POST', `${here}/element`, { using: 'css selector', value: selector });
					await call('POST', `${here}/element/${Object.values(found)[0]}/${command}`, body);
				});
			const page: EnginePage = {
				goto: (path) => call('POST', `${here}/url`, { url: pages.site + path }),
				reload: () => call('POST', `${here}/refresh`, {}),
				evaluate,
				click: (selector) => on(selector, 'click', {}),
				type: (selector, text) => on(selector, 'value', { text }),
				press: (key) => {
					const value = KEYS[key] ?? key;
					const actions = [
						{ type: 'keyDown', value },
						{ type: 'keyUp', value },
					];
					return call('POST', `${here}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
				},
				text: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
				errors: () => evaluate('window.recordedErrors'),
			};
			return page;
		},
		async close() {
			await leave();
			await driver.close();
			pages.close();
		},
	};
}
