/**
 * Leads to where a question is answered in the table: unfolds what it is folded into and the answer itself, whose first field takes the focus.
 *
 * @param candidate whose answer it is; undefined where it is one for all
 */
export function goToAnswer(question: string, candidate: string | undefined): void {
	const ids = [`${candidate}-${question}`, `own-${question}`, `own-${question}-own`];
	const [button] = ids.flatMap((id) => document.getElementById(`change-${id}`) ?? []);
	if (!button) return;
	const fold = button.closest('details');
	if (fold) fold.open = true;
	if (button.getAttribute('aria-expanded') === 'false') button.click();
	button.scrollIntoView({ block: 'center' });
}
