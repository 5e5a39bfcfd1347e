/**
 * Every bench in turn, with the machine named: `npm run bench` (Node 24, after a build). Some take minutes. What they print is kept by hand in
 * `results/`, by day. Bytes are exact; times are of this machine as busy as it was, so only their ratios say something elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const BENCHES = ['bytes', 'view', 'search', 'reading', 'adverts', 'compare', 'interaction', 'taps', 'build'];

const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(
	`${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), ${gigabytes} GB, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
);
const failed = BENCHES.filter((name) => {
	console.log(`\n== ${name}`);
	return spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.log(`\nOver a budget, or broken: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
