import './WhatNext.css';

/** Addresses of the pages that go on from a result. */
export interface NextPages {
	readonly kit: string;
	readonly compare: string;
	readonly record: string;
	/** The score sheets; a goal's own stands below it. */
	readonly sheet: string;
}

export interface WhatNextProps {
	readonly pages: NextPages;
	readonly goal: string;
	/** How many questions are open. */
	readonly open: number;
}

/** What a result leads to: asking, comparing, deciding, and the same on paper. */
export function WhatNext({ pages, goal, open }: WhatNextProps) {
	const items = [
		...(open > 0 ? [[pages.kit, `Ask the ${open === 1 ? 'question' : `${open} questions`} still open`, 'With the words to send.']] : []),
		[pages.compare, 'Compare it', 'With other credentials, and with doing without.'],
		[pages.record, 'Write down what you decide', 'With a day to look back.'],
		[`${pages.sheet}${goal}/`, 'Do it on paper', 'A sheet to fill in together.'],
	];
	return (
		<section class="what-next no-print">
			<h3>What next</h3>
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
