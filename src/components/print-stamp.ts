/** Says on paper where a page comes from and when it was printed. */
export function stampPrint(place: HTMLElement): void {
	addEventListener('beforeprint', () => {
		const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
		place.textContent = `${location}, printed on ${day}`;
	});
}
