import type { Instant, Milliseconds } from '#core/base/units.ts';
import type { SessionAction } from './session-event.ts';

/**
 * The state of a session. `running` stores when it began instead of counting ticks. `seen` is when
 * the clock was last read; after a long gap it is unknown what was done.
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
	/** Stopped for pain, to come out of the pose and describe the pain. */
	| { readonly name: 'hurt'; readonly elapsed: Milliseconds; readonly at: Instant }
	| {
			readonly name: 'finished';
			readonly elapsed: Milliseconds;
			readonly ended: 'complete' | 'early';
	  };

/**
 * `slept`: the device or the tab was suspended. `restored`: the page was reloaded. `waiting`: the
 * routine goes on only when the person says so.
 */
export type PauseReason = 'asked' | 'slept' | 'restored' | 'waiting';

interface HasPhase {
	readonly phase: SessionPhase;
}

/** Whether the action starts or continues movement, so that safety must be checked first. */
export function continuesMovement({ phase }: HasPhase, { name }: SessionAction): boolean {
	if (phase.name === 'finished') return false;
	if (phase.name === 'hurt') return name === 'recover';
	return !['pause', 'hurts', 'recover', 'end', 'tick'].includes(name);
}

export function isMoving({ phase }: HasPhase): boolean {
	return phase.name === 'running' || phase.name === 'resuming';
}
