/** The sentences of the badge reader before there is a badge. */

export const openFile = 'Open or drop a badge file';
export const aboutFile =
	'A .png, .svg, .json, .jwt or .jws file, up to 8 MB. It is read here, on your device, sent nowhere, and gone when you leave the page.';
export const paste = 'Or paste what the file holds';
export const read = 'Read it';
export const tryExample = 'Try a made-up badge';
