/** Path of a page of this site under the base path it is deployed at. `path` starts with a slash. */
export function url(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Path of a guide page by its id, for example `issuers/platforms`. */
export function pageUrl(id: string): string {
	return url(`/${id}/`);
}
