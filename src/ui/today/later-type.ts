import type * as parts from './later.ts';

/** The parts of today's page that load after its first paint. */
export type Later = typeof parts;
