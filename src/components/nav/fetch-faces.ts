/** Long enough for a page that has loaded to be painted on a slow processor. */
const PAINTED_MS = 500;

/** Fetches the site's faces, for the next page, once this one has been painted: nothing on it changes. Without a network it stays as it was. */
export function fetchFaces(): void {
	addEventListener('load', () =>
		setTimeout(() => {
			for (const face of document.fonts) face.load().catch(() => {});
		}, PAINTED_MS),
	);
}
