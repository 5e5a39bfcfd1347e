import type { SearchStartContent } from '~/model/search/types.ts';
import * as words from './words.ts';

export interface SearchStartProps {
	/** Address of the search page. */
	readonly page: string;
	readonly start: SearchStartContent;
	/** What was looked for on this device, the last first. */
	readonly recent: readonly string[];
	readonly search: (query: string) => void;
	readonly forget: () => void;
}

/** What an empty search offers: what the reader looked for last, what others ask, and the tools. */
export function SearchStart({ page, start, recent, search, forget }: SearchStartProps) {
	return (
		<>
			{recent.length > 0 && (
				<Queries title={words.recentTitle} {...{ page, search }} queries={recent}>
					<button class="search__forget no-print" type="button" onClick={forget}>
						{words.forget}
					</button>
				</Queries>
			)}
			{start.common.length > 0 && <Queries title={words.commonTitle} {...{ page, search }} queries={start.common} />}
			{start.tools.length > 0 && (
				<section class="search__group">
					<h2 class="search__group-name">{words.toolsTitle}</h2>
					<ul class="search__tools">
						{start.tools.map(({ href, label, line }) => (
							<li key={href}>
								<a href={href}>{label}</a> {line}
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

interface QueriesProps {
	readonly title: string;
	readonly page: string;
	readonly queries: readonly string[];
	readonly search: (query: string) => void;
	readonly children?: preact.ComponentChildren;
}

/** Queries to search for at a press. */
function Queries({ title, page, queries, search, children }: QueriesProps) {
	return (
		<section class="search__group">
			<h2 class="search__group-name">{title}</h2>
			<ul class="search__common">
				{queries.map((query) => (
					<li key={query}>
						<a
							class="button"
							href={`${page}?q=${encodeURIComponent(query)}`}
							onClick={(event) => {
								event.preventDefault();
								search(query);
							}}
						>
							{query}
						</a>
					</li>
				))}
			</ul>
			{children}
		</section>
	);
}
