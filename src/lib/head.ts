/** The order of the cascade. It stands before every other style in the head, because the first mention of a layer fixes its place. */
export const LAYERS = '@layer reset,tokens,base,prose,compositions,components,utilities;';
