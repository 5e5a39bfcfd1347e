import { useEffect, useRef, useState } from 'preact/hooks';
import { type Found, findPages } from './find-pages.ts';
import type { PagefindPage } from './pagefind-api.ts';
import { SearchStart, type ToolLink } from './SearchStart.tsx';
import * as words from './words.ts';

export interface SearchProps {
	/** Address of Pagefind's script. */
	readonly index: string;
	/** Address of the search page, where the form leads. */
	readonly page: string;
	/** On the search page: take the query from the address and keep it there. */
	readonly inAddress?: boolean;
	readonly takesFocus?: boolean;
	/** What is offered before something is typed. */
	readonly tools: readonly ToolLink[];
}

const SECTIONS_SHOWN = 3;
const TYPING_PAUSE_MS = 120;

/** Search over every page: grouped by kind, with the sections that match, usable by arrow keys. */
export function Search({ index, page, inAddress = false, takesFocus = false, tools }: SearchProps) {
	const [query, setQuery] = useState('');
	const [kind, setKind] = useState('');
	const [found, setFound] = useState<Found>();
	const [failed, setFailed] = useState(false);
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const whole = useRef<HTMLDivElement>(null);

	useEffect(() => {
		if (takesFocus) field.current?.focus();
		// What was typed before the script came stands in the field.
		if (inAddress) setQuery(field.current?.value || (new URLSearchParams(location.search).get('q') ?? ''));
	}, [takesFocus, inAddress]);

	useEffect(() => {
		const wanted = query.trim();
		if (!wanted) {
			setFound(undefined);
			setFailed(false);
			return;
		}
		let stale = false;
		const timer = setTimeout(async () => {
			try {
				const answer = await findPages(index, wanted, kind);
				if (stale) return;
				setFailed(false);
				setFound(answer);
				if (inAddress) history.replaceState(null, '', `?q=${encodeURIComponent(wanted)}`);
			} catch {
				if (stale) return;
				setFound(undefined);
				setFailed(true);
			}
		}, TYPING_PAUSE_MS);
		return () => {
			stale = true;
			clearTimeout(timer);
		};
	}, [query, kind, index, inAddress]);

	// The arrow keys move between the field and the results.
	useEffect(() => {
		const move = (event: KeyboardEvent) => {
			if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
			const stops = [field.current, ...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
			const here = stops.indexOf(document.activeElement as HTMLInputElement);
			const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
			if (here < 0 || !next) return;
			event.preventDefault();
			next.focus();
		};
		whole.current?.addEventListener('keydown', move);
		return () => whole.current?.removeEventListener('keydown', move);
	}, []);

	const searchFor = (wanted: string) => {
		setQuery(wanted);
		field.current?.focus();
	};

	return (
		<div class="search" ref={whole}>
			<search>
				<form class="search__form" action={page}>
					<label class="search__label" for="search-query">
						{words.label}
					</label>
					<input
						ref={field}
						class="search__field"
						id="search-query"
						name="q"
						// Not type "search": there Escape empties the field first, and a second one is needed to close the dialog.
						type="text"
						inputmode="search"
						enterkeyhint="search"
						autocomplete="off"
						spellcheck={false}
						value={query}
						onInput={(event) => setQuery(event.currentTarget.value)}
					/>
					{found && found.kinds.length > 1 && (
						<label class="search__kind">
							{words.kind}
							<select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
								<option value="">{words.allKinds}</option>
								{found.kinds.map(([name, count]) => (
									<option key={name} value={name}>
										{words.kindCount(name, count)}
									</option>
								))}
							</select>
						</label>
					)}
				</form>
			</search>
			<p class="search__status" role="status">
				{failed && words.failed}
				{!failed && found && words.found(found.total, found.query)}
			</p>
			{found && found.total === 0 && <NothingFound page={page} clear={kind ? () => setKind('') : undefined} />}
			<div ref={list}>
				{!query.trim() && <SearchStart page={page} tools={tools} search={searchFor} />}
				{found?.groups.map((group) => (
					<section key={group.kind} class="search__group">
						<h2 class="search__group-name">{group.kind}</h2>
						<ul>
							{group.pages.map((result) => (
								<Result key={result.url} page={result} />
							))}
						</ul>
					</section>
				))}
			</div>
		</div>
	);
}

function Result({ page }: { readonly page: PagefindPage }) {
	const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, SECTIONS_SHOWN);
	return (
		<li class="search__result">
			<a class="search__title" href={page.url}>
				{page.meta['title']}
			</a>
			{/* Pagefind escapes excerpts of our own pages and marks what was found */}
			<p class="search__excerpt" dangerouslySetInnerHTML={{ __html: page.excerpt }} />
			{sections.length > 0 && (
				<ul class="search__sections">
					{sections.map((section) => (
						<li key={section.url}>
							<a href={section.url}>{section.title.replace(/ #$/, '')}</a>
						</li>
					))}
				</ul>
			)}
		</li>
	);
}

function NothingFound({ page, clear }: { readonly page: string; readonly clear: (() => void) | undefined }) {
	const root = page.replace(/search\/$/, '');
	return (
		<div class="search__nothing">
			<p>{words.nothing}</p>
			{clear && (
				<button class="button" type="button" onClick={clear}>
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
