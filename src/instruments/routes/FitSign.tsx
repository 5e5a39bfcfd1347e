import type { Fit } from '~/model/routes/cells.ts';

/** A tick, a question mark and a cross, on a ground of 16 by 16: told apart by their shape. */
const PATHS: Readonly<Record<Fit, string>> = {
	meets: 'M3 8.5 6.5 12 13 4.5',
	'may-meet': 'M5.2 5.6a2.8 2.8 0 1 1 4.2 2.5C8.3 8.7 8 9.2 8 10.2M8 13v.2',
	cannot: 'M4 4l8 8M12 4l-8 8',
};

/** The sign of a cell; the word stands beside it. */
export function FitSign({ fit }: { readonly fit: Fit }) {
	return (
		<svg
			viewBox="0 0 16 16"
			width="18"
			height="18"
			fill="none"
			stroke="currentColor"
			stroke-width="2"
			stroke-linecap="round"
			aria-hidden="true"
		>
			<path d={PATHS[fit]} />
		</svg>
	);
}
