/** The sentences about answers that come to a comparison with a link. */

const quoted = (name: string) => (name ? ` about “${name}”` : '');

export const brought = (name: string) => `Answers${quoted(name)} came with the link. Your own on this device have not changed.`;
export const add = 'Compare them too';
export const leave = 'Leave them out';
export const partly = 'Some of what the link brought could not be used. Everything else is here.';

/** What has just happened. */
export const added = (name: string) => `The answers${quoted(name)} are saved on this device, and in the comparison.`;
export const left = 'They are left out. Nothing has changed.';
