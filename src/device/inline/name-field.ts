/** Stands behind the front page's field, and leads to the fit check with the name that is entered, in the part of the address that no server sees. */
import { nameFragment } from '../form-view.ts';

const form = document.currentScript?.previousElementSibling as HTMLFormElement;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	const name = form.querySelector('input')?.value.trim() ?? '';
	location.href = form.action + (name === '' ? '' : nameFragment(name));
});
