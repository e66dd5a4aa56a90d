import type * as parts from './later.ts';

/** What asks and knows more, once the page stands: no part of what must be there first. */
export type Later = typeof parts;
