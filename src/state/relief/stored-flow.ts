import type { Instant } from '#core/base/units.ts';
import type { ReliefStore } from '#core/ports/ports.ts';
import { beginFlow, type Flow } from '#core/relief/flow.ts';
import type { Script } from '#core/relief/passage.ts';
import { readFlow } from '#core/relief/read-flow.ts';
import { resumeFlow } from '#core/relief/resume-flow.ts';

/** The stored flow, if it is recent enough to go on. */
export function resumableFlow(store: ReliefStore, now: Instant, script: Script): Flow | undefined {
	const kept = readFlow(store.read());
	return kept && resumeFlow(kept, now, script);
}

/** A flow that begins now. That it got worse so often today is known from the one before. */
export function freshFlow(store: ReliefStore, now: Instant, first: Flow['first']): Flow {
	const gotWorse = readFlow(store.read())?.gotWorse;
	return { ...beginFlow(now, first), ...(gotWorse !== undefined && { gotWorse }) };
}
