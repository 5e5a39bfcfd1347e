import type { Piece } from '~/model/search/excerpt.ts';
import type { Result } from './search-site.ts';
import type { Shown } from './use-found.ts';
import { PAGE_LENGTH } from './use-found.ts';
import * as words from './words.ts';

export interface ResultsProps {
	readonly shown: Shown;
	/** The reader follows a link of a result. */
	readonly follow: (link: HTMLAnchorElement) => void;
	readonly more: () => void;
}

/** Results whose sections are shown: below them a reader looks for the page, if at all. */
const WITH_SECTIONS = 3;
/** Words of a passage by which a browser finds it on its page. */
const PASSAGE_LENGTH = 5;

/** What was found, in the order of relevance. */
export function Results({ shown: { results, total }, follow, more }: ResultsProps) {
	return (
		<>
			<ol class="search__results">
				{results.map((result, at) => (
					<li key={result.url} class="search__result">
						<a class="search__title" href={result.url} onClick={(event) => followMarked(event.currentTarget, result.excerpt, follow)}>
							{result.title}
						</a>
						<span class="search__of small quiet">{result.kind}</span>
						<p class="search__excerpt">{result.excerpt.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</p>
						{at < WITH_SECTIONS && result.sections.length > 0 && <Sections sections={result.sections} follow={follow} />}
					</li>
				))}
			</ol>
			{results.length > 0 && results.length < total && (
				<button class="button search__more no-print" type="button" onClick={more}>
					{words.more(Math.min(PAGE_LENGTH, total - results.length))}
				</button>
			)}
		</>
	);
}

function Sections({ sections, follow }: { readonly sections: Result['sections']; readonly follow: ResultsProps['follow'] }) {
	return (
		<ul class="search__sections">
			{sections.map(({ url, title }) => (
				<li key={url}>
					<a href={url} onClick={(event) => follow(event.currentTarget)}>
						{title}
					</a>
				</li>
			))}
		</ul>
	);
}

/**
 * Follows a link with the passage marked on the page that it leads to, as a text fragment. The link itself stays plain, because people copy it.
 */
function followMarked(link: HTMLAnchorElement, excerpt: readonly Piece[], follow: ResultsProps['follow']): void {
	const at = excerpt.findIndex(({ isMarked }) => isMarked);
	if (at >= 0 && 'fragmentDirective' in document) {
		const passage = [excerpt[at], excerpt[at + 1]]
			.map((piece) => piece?.text ?? '')
			.join('')
			.trim()
			.split(/(?<=[.:;!?])\s/)[0]
			?.split(' ')
			.slice(0, PASSAGE_LENGTH)
			.join(' ');
		const plain = link.href;
		link.href = `${plain}${plain.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(passage ?? '').replaceAll('-', '%2D')}`;
		setTimeout(() => {
			link.href = plain;
		});
	}
	follow(link);
}
