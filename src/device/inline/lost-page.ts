/** Stands in the head of the page for addresses that lead nowhere, and leads on where such an address shows what it was meant to be. */
import { meantAddress } from '../meant-address.ts';

const address = meantAddress(location);
if (address) location.replace(address);
