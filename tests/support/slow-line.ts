/**
 * A slow line before a server on this machine: what goes through it takes its time, so that a browser meets a page as on a telephone.
 *
 * The line keeps packets of 1,500 bytes in order at one rate for all connections, and lets each connection begin with ten of them in flight and
 * send one more for each that has arrived, as TCP does at first. A new connection costs a round trip before its first byte, and what the two
 * ends say to each other then, such as TLS, costs what it costs. It knows nothing of packets that are lost.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SlowLine {
	/** Address of the server through the line, with a slash at the end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** Of a telephone far from its mast, as it is commonly modelled. */
const BITS_PER_SECOND = 1_600_000;

/** What one packet carries, and how long it is on the line with its headers. */
const CARRIED = 1_460;
const HEADERS = 40;
/** Packets that a connection may have on the way at first. */
const FIRST_WINDOW = 10;

/** Runs tasks at their times in the order in which they came in: timers of their own could swap two of the same millisecond. */
function inOrder() {
	const waiting: { readonly at: number; readonly run: () => void }[] = [];
	let isSet = false;
	const set = (at: number) => {
		isSet = true;
		setTimeout(run, Math.max(0, at - performance.now()));
	};
	const run = () => {
		isSet = false;
		while (waiting[0] && waiting[0].at <= performance.now()) waiting.shift()?.run();
		if (waiting[0] && !isSet) set(waiting[0].at);
	};
	return (at: number, task: () => void) => {
		waiting.push({ at, run: task });
		if (!isSet) set(at);
	};
}

/**
 * Opens a line to a server.
 *
 * @param server its address on this machine
 * @param roundTripMs there and back
 */
export async function slowLine(server: string, roundTripMs: number): Promise<SlowLine> {
	const { protocol, hostname, port } = new URL(server);
	const oneWay = roundTripMs / 2;
	const bytesPerMs = BITS_PER_SECOND / 8 / 1_000;
	const [arrive, acknowledge] = [inOrder(), inOrder()];
	const sockets = new Set<Socket>();
	let freeAt = 0;

	const line = createServer((client) => {
		const origin = connect(Number(port), hostname);
		const opened = performance.now() + roundTripMs;
		const ask = inOrder();
		const queue: Buffer[] = [];
		let [window, inFlight, isEnded] = [FIRST_WINDOW * CARRIED, 0, false];

		const send = () => {
			while (queue[0] && inFlight < window) {
				const packet = queue[0].subarray(0, CARRIED);
				if (packet.length === queue[0].length) queue.shift();
				else queue[0] = queue[0].subarray(CARRIED);
				inFlight += packet.length;
				freeAt = Math.max(freeAt, performance.now()) + (packet.length + HEADERS) / bytesPerMs;
				const arrival = freeAt + oneWay;
				arrive(arrival, () => client.writable && client.write(packet));
				acknowledge(arrival + oneWay, () => {
					inFlight -= packet.length;
					window += packet.length;
					send();
				});
			}
			if (isEnded && queue.length === 0) arrive(Math.max(freeAt, performance.now()) + oneWay, () => client.end());
		};

		for (const socket of [client, origin]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			// A browser that leaves a page leaves its connections.
			socket
				.on('error', () => {})
				.on('close', () => {
					sockets.delete(socket);
					if (socket === client) origin.destroy();
				});
		}
		client.on('data', (data) => ask(Math.max(performance.now(), opened) + oneWay, () => origin.writable && origin.write(data)));
		origin.on('data', (data) => {
			queue.push(typeof data === 'string' ? Buffer.from(data) : data);
			send();
		});
		origin.on('end', () => {
			isEnded = true;
			send();
		});
	});
	await new Promise<void>((listening) => line.listen(0, '127.0.0.1', listening));
	return {
		url: `${protocol}//127.0.0.1:${(line.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((closed) => {
				line.close(() => closed());
				for (const socket of sockets) socket.destroy();
			}),
	};
}
