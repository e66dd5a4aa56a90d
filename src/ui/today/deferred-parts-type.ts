import type * as parts from './deferred-parts.ts';

/** The parts of today's page that load after its first paint. */
export type DeferredParts = typeof parts;
