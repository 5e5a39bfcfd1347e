/**
 * What pages weigh as brotli sends them, by the chapter that they stand in: `node tests/bench/bytes.ts` (Node 24, after a build). The figures are
 * exact; `tests/site/bytes.test.ts` holds the budgets.
 */
import { DIST, readPages } from '../support/dist.ts';
import { weighPage } from '../support/page-bytes.ts';

const rows = new Map<string, ReturnType<typeof weighPage>[]>();
for (const page of readPages()) {
	const chapter = page.route.split('/')[1] || '/';
	rows.set(chapter, [...(rows.get(chapter) ?? []), weighPage(DIST, page)]);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log(['chapter', 'pages', 'HTML, median', 'largest', 'inline script, largest', 'modules, largest'].join('\t'));
for (const [chapter, pages] of rows) {
	const of = (what: keyof (typeof pages)[number]) => pages.map((page) => page[what]);
	console.log(
		[chapter, pages.length, median(of('html')), Math.max(...of('html')), Math.max(...of('inlineScript')), Math.max(...of('modules'))].join(
			'\t',
		),
	);
}
