export interface LoadingProps {
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/** Stands where a part of a page comes in by itself, and says so if it does not come. */
export function Loading({ hasFailed, retry }: LoadingProps) {
	if (!hasFailed) return <p>One moment.</p>;
	return (
		<p role="alert">
			A part of this page did not load. What this device keeps is safe.{' '}
			<button class="button" type="button" onClick={retry}>
				Try again
			</button>
		</p>
	);
}
