import * as loadingWords from '~/words/loading-words.ts';

export interface LoadingProps {
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/** Stands where a part of a page comes in by itself, and says so if it does not come. */
export function Loading({ hasFailed, retry }: LoadingProps) {
	if (!hasFailed) return <p>{loadingWords.wait}</p>;
	return (
		<p role="alert">
			{loadingWords.failed}{' '}
			<button class="button" type="button" onClick={retry}>
				{loadingWords.tryAgain}
			</button>
		</p>
	);
}
