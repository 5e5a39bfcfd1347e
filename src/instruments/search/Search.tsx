import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetSearches, keepSearch, recentSearches } from '~/device/recent-searches.ts';
import { useKept } from '~/device/use-kept.ts';
import type { SearchStartContent } from '~/model/search/types.ts';
import { loadSearchSite } from './load.ts';
import { moveByKeys } from './move-by-keys.ts';
import { NothingFound } from './NothingFound.tsx';
import { Results } from './Results.tsx';
import { SearchStart } from './SearchStart.tsx';
import { PAGE_LENGTH, useFound } from './use-found.ts';
import * as words from './words.ts';

export interface SearchProps {
	/** Address of Pagefind's script. */
	readonly index: string;
	/** Address of the search page, where the form leads. */
	readonly page: string;
	/** On the search page: take the query from the address and keep it there. */
	readonly inAddress?: boolean;
	/** In the dialog: what was searched for when the reader left by a result. */
	readonly before?: string;
	readonly takesFocus?: boolean;
	/** What is offered before something is typed; undefined as long as it has not arrived. */
	readonly start: SearchStartContent | undefined;
	/** The reader follows a result: its query is kept. */
	readonly leave?: (query: string, link: HTMLAnchorElement) => void;
}

/** What does not arrive ahead of time is asked for again by the first query, which says so. */
const noMatter = () => {};

const NO_START: SearchStartContent = { common: [], tools: [], kinds: [] };

/** Search over every page, term, claim and question: by relevance, with the sections that match, usable by arrow keys. */
export function Search({ index, page, inAddress = false, before = '', takesFocus = false, start = NO_START, leave }: SearchProps) {
	const [query, setQuery] = useState(before);
	const [kind, setKind] = useState('');
	const [corrects, setCorrects] = useState(true);
	const [wanted, setWanted] = useState(PAGE_LENGTH);
	const field = useRef<HTMLInputElement>(null);
	const select = useRef<HTMLSelectElement>(null);
	const whole = useRef<HTMLDivElement>(null);
	const recent = useKept(recentSearches)?.value ?? [];
	const asked = query.trim();
	const { shown, failed } = useFound({ index, page, query: asked, kind, corrects, wanted });

	useEffect(() => {
		if (takesFocus) field.current?.focus();
		loadSearchSite().catch(noMatter);
		if (!inAddress) return;
		const address = new URLSearchParams(location.search);
		// What was entered before the script came stands in the fields.
		setQuery(field.current?.value || (address.get('q') ?? ''));
		setKind(select.current?.value || (address.get('kind') ?? ''));
	}, [takesFocus, inAddress]);

	useEffect(() => {
		if (!inAddress || !shown) return;
		const { found, kind } = shown;
		const address = `?${new URLSearchParams({ ...(found.query ? { q: found.query } : {}), ...(kind ? { kind } : {}) })}`;
		// Once for each answer: a browser takes a while over a new address.
		if (location.search !== address) history.replaceState(history.state, '', address);
		document.title = words.titled(found.query || kind);
	}, [inAddress, shown]);

	useEffect(() => {
		const move = (event: KeyboardEvent) => moveByKeys(event, whole.current as HTMLElement);
		whole.current?.addEventListener('keydown', move);
		return () => whole.current?.removeEventListener('keydown', move);
	}, []);

	/** A new query is asked of everything: a kind that was picked for another would hide most of it. */
	const ask = (next: string) => {
		setQuery(next);
		setKind('');
		setCorrects(true);
		setWanted(PAGE_LENGTH);
	};
	const askNow = (next: string) => {
		ask(next);
		field.current?.focus();
	};
	const offered = (asked && shown?.found.kinds) || start.kinds;
	// What was picked stays in the list, though a query finds none of it.
	const kinds = !kind || offered.some(([name]) => name === kind) ? offered : [...offered, [kind, 0] as const];
	const isEmpty = !asked && !kind;

	return (
		<div class="search" ref={whole} data-shows={shown?.isWhole ? shown.found.query : undefined}>
			<search>
				<form
					class="search__form"
					action={page}
					onSubmit={(event) => {
						const first = whole.current?.querySelector<HTMLAnchorElement>('.search__title');
						// Before results are there the form leads to the search page; after that Enter opens the first.
						if (!first) return;
						event.preventDefault();
						first.click();
					}}
				>
					<label class="search__label" for="search-query">
						{words.label}
					</label>
					<div class="search__line">
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
							aria-describedby="search-keys"
							value={query}
							onFocus={() => loadSearchSite().then(({ prepareSearch }) => prepareSearch({ index, page }), noMatter)}
							onInput={(event) => ask(event.currentTarget.value)}
						/>
						{query && (
							<button class="search__clear no-print" type="button" onClick={() => askNow('')}>
								{words.clear}
							</button>
						)}
					</div>
					<p class="search__keys small quiet no-print" id="search-keys">
						{words.keys}
					</p>
					{kinds.length > 1 && (
						<label class="search__kind">
							{words.kind}
							<select
								ref={select}
								value={kind}
								onChange={(event) => {
									setKind(event.currentTarget.value);
									setWanted(PAGE_LENGTH);
								}}
							>
								<option value="">{words.allKinds}</option>
								{kinds.map(([name, count]) => (
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
				{!failed &&
					shown &&
					(shown.kind ? words.foundOfKind(shown.total, shown.found.query, shown.kind) : words.found(shown.total, shown.found.query))}
			</p>
			{shown && <Readings found={shown.found} asTyped={() => setCorrects(false)} />}
			{shown?.total === 0 && <NothingFound page={page} clear={kind ? () => setKind('') : undefined} />}
			<div class="search__list">
				{isEmpty && <SearchStart page={page} start={start} recent={recent} search={askNow} forget={forgetSearches} />}
				{shown && !isEmpty && (
					<Results
						shown={shown}
						follow={(link) => {
							keepSearch(asked);
							leave?.(asked, link);
						}}
						more={() => setWanted(wanted + PAGE_LENGTH)}
					/>
				)}
			</div>
		</div>
	);
}

interface ReadingsProps {
	readonly found: { readonly corrected: readonly { readonly written: string; readonly as: string }[]; readonly unknown: readonly string[] };
	readonly asTyped: () => void;
}

/** What the query was taken for where that is not what was typed, with the way back. */
function Readings({ found: { corrected, unknown }, asTyped }: ReadingsProps) {
	if (corrected.length === 0 && unknown.length === 0) return null;
	return (
		<div class="search__readings" aria-live="polite">
			{corrected.map(({ written, as }) => (
				<p key={written}>
					{words.corrected(as, written)}{' '}
					<button class="search__forget no-print" type="button" onClick={asTyped}>
						{words.asTyped(written)}
					</button>
				</p>
			))}
			{unknown.length > 0 && <p>{words.unknown(unknown)}</p>}
		</div>
	);
}
