/**
 * Stands behind a hidden line with a link, and before the page is painted shows that line where a decision on this device waits to be looked
 * back on. What somebody typed goes in as text.
 */
export const LOOK_BACK_SCRIPT =
	"{const line=document.currentScript.previousElementSibling,now=new Date(),today=[now.getFullYear(),now.getMonth()+1,now.getDate()].map((n)=>String(n).padStart(2,'0')).join('-');try{const due=JSON.parse(localStorage.getItem('credential-fit:library')).records.find((r)=>r.lookBack&&!r.outcome&&r.lookBack<=today);if(due){line.querySelector('b').textContent=due.state.name||line.querySelector('b').textContent;line.querySelector('a').hash=due.id;line.hidden=false}}catch{}}";
