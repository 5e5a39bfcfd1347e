/** What must stand first in the head of every page. */

/** Runs before anything is painted, so that a remembered choice of light or dark never flashes. */
export const THEME_SCRIPT =
	"try{const t=localStorage.getItem('credential-fit:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/** The order of the cascade. It comes before every other style, because the first mention of a layer fixes its place. */
export const LAYERS = '@layer reset,tokens,base,prose,compositions,components,utilities;';
