/** Line icons on a 24 unit grid. Each stands beside a word or in a control that has a name. */
const PATHS = {
	search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L20 20',
	theme: 'M12 4a8 8 0 1 0 0 16Zm0 0a8 8 0 0 1 0 16',
	close: 'M6 6l12 12M18 6 6 18',
} as const;

export interface IconProps {
	readonly name: keyof typeof PATHS;
}

/** One of the site's icons, in the colour of its text. */
export function Icon({ name }: IconProps) {
	return (
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
			<path d={PATHS[name]} />
			{name === 'theme' && <path d="M12 4a8 8 0 0 0 0 16Z" fill="currentColor" />}
		</svg>
	);
}
