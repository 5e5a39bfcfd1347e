import { useEffect, useState } from 'preact/hooks';
import type { SearchStartContent } from '~/model/search/types.ts';
import { Icon } from '~/parts/Icon.tsx';
import { loadStart } from './load-start.ts';
import { Search } from './Search.tsx';
import * as words from './words.ts';

export interface SearchDialogProps {
	/** Address of Pagefind's script. */
	readonly index: string;
	/** Address of the search page. */
	readonly page: string;
	/** What was searched for when the reader left by a result. */
	readonly before?: string;
	readonly close: () => void;
	readonly leave?: (query: string) => void;
}

/** Search over whatever page the reader is on. */
export function SearchDialog({ index, page, before = '', close, leave }: SearchDialogProps) {
	const [start, setStart] = useState<SearchStartContent>();
	useEffect(() => {
		loadStart(page).then(setStart);
	}, [page]);
	return (
		<>
			<button class="search-dialog__close" type="button" data-search-close aria-label={words.close} onClick={close}>
				<Icon name="close" />
			</button>
			<Search
				index={index}
				page={page}
				start={start}
				before={before}
				takesFocus
				leave={(query, link) => {
					leave?.(query);
					// A section of this very page is behind the dialog.
					if (link.pathname === location.pathname) close();
				}}
			/>
		</>
	);
}
