import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an instrument that passes every gate, by name: as small as an instrument can be. */
const FILES = {
	'instrument.ts': `import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/NAME/',
	shelf: 'work out',
	place: 1,
	label: 'NAME',
	line: 'Weeks of study into hours',
	feeds: ['time-fits', 'cost-fits'],
	heading: 'How many hours is that?',
	description: 'Weeks of study into hours, by the hours of a week that somebody has. Made by a test: NAME.',
	otherNames: [],
	bytes: { start: 14_000 },
	withoutScript: '.planted__table',
	shows: '.planted__says',
} satisfies InstrumentManifest;
`,
	'Drawing.astro': `{/* A clock. */}
<circle cx="30" cy="32" r="26"></circle>
`,
	'words.ts': `/** What the instrument says. */
export const WORDS = { more: 'One week more', says: (hours: number) => \`It takes \${hours} hours in all, if nothing comes between.\` };
`,
	'Planted.tsx': `import { useEffect, useState } from 'preact/hooks';
import { WORDS } from './words.ts';

/** Weeks of study into hours. */
export function Planted() {
	const [weeks, setWeeks] = useState(1);
	useEffect(() => {});
	return (
		<div class="planted">
			<p class="planted__says" role="status">{WORDS.says(5 * weeks)}</p>
			<button class="button no-print" type="button" onClick={() => setWeeks(weeks + 1)}>{WORDS.more}</button>
		</div>
	);
}
`,
	'Page.astro': `---
import FitPage from '~/layouts/FitPage.astro';
import instrument from './instrument.ts';
import { Planted } from './Planted.tsx';
---

<FitPage {instrument}>
	<p slot="lead">Say how long it takes, and see how many hours that is.</p>
	<div class="with-script"><Planted client:load /></div>
	<div class="without-script"><table class="planted__table"><caption>Hours by weeks</caption><tr><th scope="row">2 weeks</th><td>10 hours</td></tr></table></div>
</FitPage>

<style is:global>
@layer components {
	.planted__says { max-inline-size: 30rem; }
}
</style>
`,
	'specimens.astro': `---
import Specimen from '~/components/design/Specimen.astro';
import State from '~/components/design/State.astro';
import { Planted } from './Planted.tsx';
---

<Specimen name="Planted: NAME" files={['instruments/NAME/Planted.tsx']}>
	<State id="planted-NAME" name="As it is found"><Planted /></State>
</Specimen>
`,
} as const;

/** A change of one file, so that the instrument has a fault. */
export interface Fault {
	readonly file: keyof typeof FILES;
	readonly from: string;
	readonly to: string;
}

/**
 * Puts an instrument into a repository.
 *
 * @param folder the repository's top folder
 * @param name of the instrument's folder
 * @throws where a fault changes nothing
 */
export function plantInstrument(folder: string, name: string, ...faults: readonly Fault[]): void {
	const place = join(folder, 'src/instruments', name);
	mkdirSync(place);
	for (const [file, whole] of Object.entries(FILES)) {
		let text: string = whole;
		for (const { from, to } of faults.filter((fault) => fault.file === file)) {
			if (!text.includes(from)) throw new Error(`${file} of a planted instrument does not hold ${from}.`);
			text = text.replace(from, () => to);
		}
		writeFileSync(join(place, file), text.replaceAll('NAME', name));
	}
}
