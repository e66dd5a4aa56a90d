import type { Instant, Milliseconds } from '#core/base/units.ts';
import type { SessionAction } from './session-event.ts';

/**
 * Running remembers when it began instead of counting ticks. `seen` is the last time somebody looked
 * at the clock: after a long gap nobody knows what was done in it.
 */
export type SessionPhase =
	| { readonly name: 'ready' }
	| { readonly name: 'running'; readonly since: Instant; readonly seen: Instant }
	| {
			readonly name: 'resuming';
			readonly until: Instant;
			readonly elapsed: Milliseconds;
			readonly seen: Instant;
	  }
	| { readonly name: 'paused'; readonly elapsed: Milliseconds; readonly reason: PauseReason }
	/** It hurt: stopped, to come out of the pose and say what it was. */
	| { readonly name: 'hurt'; readonly elapsed: Milliseconds; readonly at: Instant }
	| {
			readonly name: 'finished';
			readonly elapsed: Milliseconds;
			readonly ended: 'complete' | 'early';
	  };

/** Slept: the device or the tab stood still. Restored: the page was loaded anew. */
export type PauseReason = 'asked' | 'slept' | 'restored';

interface Phased {
	readonly phase: SessionPhase;
}

/** Whether it would put a movement before somebody, and not stop one or look at the clock. */
export function goesOn({ phase }: Phased, { name }: SessionAction): boolean {
	if (phase.name === 'finished') return false;
	if (phase.name === 'hurt') return name === 'recover';
	return !['pause', 'hurts', 'recover', 'end', 'tick'].includes(name);
}

export function isMoving({ phase }: Phased): boolean {
	return phase.name === 'running' || phase.name === 'resuming';
}
