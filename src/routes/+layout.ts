export const prerender = true;

/**
 * Starting the router and waking the page are two tasks instead of one: each is short enough that a
 * tap between them is not felt to wait.
 */
export const load = () => new Promise<void>((resolved) => setTimeout(resolved));
