/** The log as the device keeps it: follows the page at once, by itself. */
export const loadLiveLog = () => import('./LiveLog.tsx');
