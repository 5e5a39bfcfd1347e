import * as words from './words.ts';

export interface NothingFoundProps {
	/** Address of the search page. */
	readonly page: string;
	/** Searches all kinds; undefined where that was done. */
	readonly clear: (() => void) | undefined;
}

/** Ways on for somebody whose query finds nothing. */
export function NothingFound({ page, clear }: NothingFoundProps) {
	const root = page.replace(/search\/$/, '');
	return (
		<div class="search__nothing">
			<p>{words.nothing}</p>
			{clear && (
				<button class="button no-print" type="button" onClick={clear}>
					{words.searchAll}
				</button>
			)}
			<p>{words.helpful}</p>
			<ul>
				<li>
					<a href={`${root}start-here/names/`}>{words.names}</a>
				</li>
				<li>
					<a href={`${root}before-you-pay/`}>{words.beforeYouPay}</a>
				</li>
				<li>
					<a href={`${root}fit/`}>{words.fitCheck}</a>
				</li>
			</ul>
		</div>
	);
}
