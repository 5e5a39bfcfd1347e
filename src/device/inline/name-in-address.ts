/** Stands behind the fit check and gives its first field the name in the address as the server would have sent it: the island then finds nothing that was typed. */
import { nameInAddress } from '../form-view.ts';

document.getElementById('credential-name')?.setAttribute('value', nameInAddress());
