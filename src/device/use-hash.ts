import { useEffect, useState } from 'preact/hooks';

/** The address's fragment with its #, also after the browser's back and forward; '' on the server and at first. */
export function useHash(): string {
	const [hash, setHash] = useState('');
	useEffect(() => {
		const read = () => setHash(location.hash);
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);
	return hash;
}
