/** Whose page begins to arrive this soon after it was asked for, in milliseconds, has the faces before their absence would show. */
const SOON = 200;

/**
 * Sets a page in the site's own faces where they are at hand: on a quick line, or where somebody comes from another page of the site, which has
 * fetched them. Elsewhere the page would wait for them, and for their letters to be laid out, so it is set in the device's faces and stays so.
 * They are asked for at once: a browser that meets them in the styles first gives them up before they have come.
 */
const [arrival] = performance.getEntriesByType('navigation');
if (document.referrer.startsWith(location.origin) || Number((arrival as PerformanceNavigationTiming | undefined)?.responseStart) < SOON) {
	document.documentElement.dataset['faces'] = '';
	for (const href of document.currentScript?.dataset['faces']?.split(' ') ?? [])
		document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href }));
}
