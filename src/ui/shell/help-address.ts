import { browser } from '$app/env';
import { resolve } from '$app/paths';

/** The place of the help that is in every page. */
export const staticHelp = '#help';

/**
 * Where "My back has gone" leads: to the relief flow or another page about it, and in the HTML of a
 * page, before any script runs, to the help in this same page.
 */
export const helpAddress = (loaded = resolve('relief')): string => (browser ? loaded : staticHelp);
