/** The library: needed when something goes into it, which most visits never ask for. */
export const loadDeviceLibrary = () => import('./device-library.ts');

/** Reading of a link's answers: needed where an address has some. */
export const loadFragment = () => import('~/model/state/fragment.ts');
