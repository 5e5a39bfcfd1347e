/**
 * Stands at the end of a page that other sites show in a frame. It tells the page around the frame how high this one is, and nothing else; and
 * what is drawn here after the build leads on in a new tab, because no other page of the site lets itself be shown in a frame.
 */
const { folder } = (document.currentScript as HTMLScriptElement).dataset as { folder: string };
const root = document.documentElement;

const tell = () => parent.postMessage({ credentialFit: 'height', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
if (parent !== window) {
	new ResizeObserver(tell).observe(root);
	// A browser observes nothing in a frame far below the window, and it would grow when the reader comes to it.
	addEventListener('load', tell);
}

const isWithin = ({ origin, pathname }: HTMLAnchorElement) =>
	origin === location.origin && pathname.startsWith(folder) && pathname !== folder;

addEventListener(
	'click',
	({ target }) => {
		const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
		if (!link?.protocol.startsWith('http') || isWithin(link)) return;
		link.target = '_blank';
		link.rel = 'noopener';
	},
	true,
);
