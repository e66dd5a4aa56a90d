/** What somebody made is known only to their own browser. */
export const prerender = false;
