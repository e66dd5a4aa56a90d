import type { Instant, Milliseconds } from '#core/base/units.ts';

/**
 * A running session needs a tick at least every few seconds. A longer gap counts as sleep, unless
 * sound played meanwhile: then `heard` is the position of the sound.
 */
export type SessionEvent = SessionAction & { readonly at: Instant; readonly heard?: Milliseconds };

/** Where a session resumes after a stop for pain. */
export type RecoveryPoint = 'here' | 'repetition' | 'next';

export type SessionAction =
	| {
			readonly name:
				| 'play'
				| 'pause'
				| 'resume'
				| 'next'
				| 'previous'
				| 'restart-step'
				| 'next-side'
				| 'in-position'
				| 'hurts'
				| 'end'
				| 'tick';
	  }
	/** Resumes with no time to get into position: on a lock screen, timers are too slow for it. */
	| { readonly name: 'go-on' }
	| { readonly name: 'seek'; readonly to: Milliseconds }
	/** Resumes after a stop for pain; no other action does. */
	| { readonly name: 'recover'; readonly to: RecoveryPoint };
