import { useEffect, useState } from 'preact/hooks';
import { loadTools } from './load-tools.ts';
import { Search } from './Search.tsx';
import type { ToolLink } from './SearchStart.tsx';
import * as words from './words.ts';

export interface SearchDialogProps {
	/** Address of Pagefind's script. */
	readonly index: string;
	/** Address of the search page. */
	readonly page: string;
	readonly close: () => void;
}

/** Search over whatever page the reader is on. */
export function SearchDialog({ index, page, close }: SearchDialogProps) {
	const [tools, setTools] = useState<readonly ToolLink[]>([]);
	useEffect(() => {
		loadTools(page).then(setTools);
	}, [page]);
	return (
		<>
			<button class="search-dialog__close" type="button" data-search-close aria-label={words.close} onClick={close}>
				<svg
					viewBox="0 0 24 24"
					width="22"
					height="22"
					fill="none"
					stroke="currentColor"
					stroke-width="1.8"
					stroke-linecap="round"
					aria-hidden="true"
				>
					<path d="M6 6l12 12M18 6 6 18" />
				</svg>
			</button>
			<Search index={index} page={page} tools={tools} takesFocus />
		</>
	);
}
