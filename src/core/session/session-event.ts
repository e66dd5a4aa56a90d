import type { Instant, Milliseconds } from '#core/base/units.ts';

/**
 * To be sent a tick at least every few seconds while it runs; a longer silence counts as sleep, unless
 * it was heard meanwhile: then `heard` says how far its sound has come.
 */
export type SessionEvent = SessionAction & { readonly at: Instant; readonly heard?: Milliseconds };

/** Where it goes on after it hurt. */
export type RecoveryPoint = 'here' | 'repetition' | 'next';

/** What happened, or was asked. */
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
				| 'hurts'
				| 'end'
				| 'tick';
	  }
	/** Resumes without time to get back into position: whoever asks from a locked screen is there. */
	| { readonly name: 'go-on' }
	| { readonly name: 'seek'; readonly to: Milliseconds }
	/** Goes on after it hurt: nothing else does. */
	| { readonly name: 'recover'; readonly to: RecoveryPoint };
