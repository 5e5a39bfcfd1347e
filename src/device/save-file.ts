/** A file to save: its name, its kind and what it holds. */
export interface TextFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

/** How long a browser may take to fetch what it was given to save. */
const MINUTE = 60_000;

/** Has the browser save a file, as a click on a link to it does. */
export function saveFile({ name, type, text }: TextFile): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}
