import { ownScript } from './own-script.ts';

/**
 * Starts a worker.
 *
 * @param address of its built script, from an import with `?worker&url`
 * @throws where the browser refuses workers, or the address is another site's
 */
export const startWorker = (address: string): Worker => new Worker(ownScript(address), { type: 'module' });
