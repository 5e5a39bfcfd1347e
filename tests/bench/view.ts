/**
 * How soon a first visitor on a telephone sees a page, beside a plain page with the same words: `node tests/bench/view.ts` (Node 24, after a build),
 * with the addresses of pages or without.
 *
 * Each page is loaded by TLS and HTTP/2, as hosts send it, through a slow line (150 ms there and back, 1.6 Mbit/s, `tests/support/slow-line.ts`) on
 * a processor four times slower, with nothing in the cache, in five ways that take turns, so that a busy machine slows all of them. With
 * `--without-tls` it comes by plain HTTP, and with `--far` a round trip takes twice as long. It prints medians, and their ratios to the plain page:
 * times alone say nothing of another machine. A ratio over the budget is marked.
 */
import { measureViews } from './views.ts';

const PAGES = ['/issuers/vendors/', '/start-here/names/', '/who-pays/'];
const RUNS = 7;
/** Of the largest paint, to that of the plain page. */
const BUDGET = 1.1;

const delivery = { isByTls: !process.argv.includes('--without-tls'), roundTripMs: process.argv.includes('--far') ? 300 : 150 };
const asked = process.argv.slice(2).filter((argument) => argument.startsWith('/'));
console.log(['page', 'way', 'bytes', 'first paint', 'largest paint', 'to plain', 'long tasks'].join('\t'));
let isOver = false;
for (const path of asked.length > 0 ? asked : PAGES) {
	for (const { way, bytes, firstPaint, largestPaint, ratio, longTasks } of await measureViews(path, RUNS, delivery)) {
		const isMarked = way === 'ours' && ratio > BUDGET;
		isOver ||= isMarked;
		console.log(
			[path, way, bytes, `${firstPaint} ms`, `${largestPaint} ms`, `${ratio.toFixed(2)}${isMarked ? ' !' : ''}`, `${longTasks} ms`].join(
				'\t',
			),
		);
	}
}
process.exitCode = isOver ? 1 : 0;
