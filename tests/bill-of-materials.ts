/** What `npm run bom` does: it prints what the site is made of, for whoever has to check that. */
import { billOf } from './support/bill-of-materials.ts';
import { readText } from './support/repository.ts';

console.log(JSON.stringify(billOf(JSON.parse(readText('package-lock.json'))), null, '\t'));
