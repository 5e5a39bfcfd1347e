import { useEffect, useState } from 'preact/hooks';
import { Icon } from '~/parts/Icon.tsx';
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
				<Icon name="close" />
			</button>
			<Search index={index} page={page} tools={tools} takesFocus />
		</>
	);
}
