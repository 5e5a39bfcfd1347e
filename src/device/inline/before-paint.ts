/** Runs in the head of every page, before anything is painted. */
import './faces.ts';
import './theme.ts';
