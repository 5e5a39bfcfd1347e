/** Above what any run costs in passing, in microseconds. */
const NOISE = 4_000;

/** Between 4, for a time that grows with the length of a text, and 16, for one that grows with its square. */
export const GROWS_WITH_LENGTH = 10;

/**
 * How many times as long a function takes for a text as for its first quarter, in time of the processor on this thread: how busy or how fast the
 * machine is does not count.
 */
export function growth(run: (text: string) => unknown, text: string): number {
	const cost = (part: string) =>
		Math.min(
			...[1, 2, 3].map(() => {
				const before = process.threadCpuUsage();
				run(part);
				const { user, system } = process.threadCpuUsage(before);
				return user + system;
			}),
		);
	return cost(text) / Math.max(cost(text.slice(0, text.length / 4)), NOISE);
}
