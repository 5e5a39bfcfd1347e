/** What must stand first in the head of every page. */

/** Runs before anything is painted, so that a remembered choice of light or dark never flashes. */
export const THEME_SCRIPT =
	"try{const t=localStorage.getItem('credential-fit:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/** The order of the cascade. It comes before every other style, because the first mention of a layer fixes its place. */
export const LAYERS = '@layer reset,tokens,base,prose,compositions,components,utilities;';

/**
 * Stands behind the fit check and decides before it is painted how it asks: as chosen before; else all on one page for who comes back or
 * brings answers in a link, and one question at a time for everybody else. The island goes on from what this says.
 */
export const FORM_VIEW_SCRIPT =
	"{let v='steps';try{v=localStorage.getItem('credential-fit:view')||(localStorage.getItem('credential-fit:answers')||/#.*=/.test(location.hash)?'page':v)}catch{}if(v==='page'){document.documentElement.dataset.fitView=v;document.querySelector('.fit-check').classList.replace('fit-check--steps','fit-check--page')}}";
