// Where a test has a document, what it waits for may take as long as a busy machine needs: by default Testing Library gives up after a second.
if (typeof document !== 'undefined') {
	const { configure } = await import('@testing-library/preact');
	configure({ asyncUtilTimeout: 60_000 });
}

export {};
