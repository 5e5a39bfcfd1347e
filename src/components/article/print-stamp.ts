/** Has an element say on paper, through its `data-printed`, where the page comes from and when it was printed. */
export function stampPrint(place: HTMLElement): void {
	addEventListener('beforeprint', () => {
		const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
		place.dataset['printed'] = `${location}, printed on ${day}`;
	});
}
