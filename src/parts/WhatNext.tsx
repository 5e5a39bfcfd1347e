import * as resultWords from '~/words/result-words.ts';
import './WhatNext.css';

/** Addresses of the pages that go on from a result. */
export interface NextPages {
	readonly kit: string;
	readonly compare: string;
	readonly record: string;
	/** The score sheets; after a result, that of its goal. */
	readonly sheet: string;
}

export interface WhatNextProps {
	readonly pages: NextPages;
	/** How many questions are open. */
	readonly open: number;
}

/** What a result leads to: asking, comparing, deciding, and the same on paper. */
export function WhatNext({ pages, open }: WhatNextProps) {
	const items = [
		...(open > 0 ? [[pages.kit, resultWords.next.kit(open), resultWords.next.kitWhy]] : []),
		[pages.compare, resultWords.next.compare, resultWords.next.compareWhy],
		[pages.record, resultWords.next.record, resultWords.next.recordWhy],
		[pages.sheet, resultWords.next.sheet, resultWords.next.sheetWhy],
	];
	return (
		<section class="what-next no-print">
			<h3>{resultWords.nextTitle}</h3>
			<ul role="list">
				{items.map(([href, label, why]) => (
					<li key={href}>
						<a class="what-next__way" href={href}>
							{label}
						</a>{' '}
						{why}
					</li>
				))}
			</ul>
		</section>
	);
}
