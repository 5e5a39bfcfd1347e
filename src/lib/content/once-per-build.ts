/**
 * A loader that a build calls as often as it likes and that runs once. Under `astro dev`, where content changes while the server runs, and in
 * tests it runs at each call.
 */
export function oncePerBuild<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | undefined;
	return () => {
		if (!import.meta.env.PROD) return load();
		loaded ??= load();
		return loaded;
	};
}
