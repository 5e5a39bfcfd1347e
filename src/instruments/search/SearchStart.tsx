import * as words from './words.ts';

/** A tool as the empty search names it. */
export interface ToolLink {
	readonly href: string;
	readonly label: string;
	readonly line: string;
}

export interface SearchStartProps {
	/** Address of the search page. */
	readonly page: string;
	readonly tools: readonly ToolLink[];
	readonly search: (query: string) => void;
}

/** What an empty search offers: what others look for, and the tools. */
export function SearchStart({ page, tools, search }: SearchStartProps) {
	return (
		<>
			<section class="search__group">
				<h2 class="search__group-name">{words.commonTitle}</h2>
				<ul class="search__common">
					{words.COMMON.map((query) => (
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
			</section>
			{tools.length > 0 && (
				<section class="search__group">
					<h2 class="search__group-name">{words.toolsTitle}</h2>
					<ul class="search__tools">
						{tools.map(({ href, label, line }) => (
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
