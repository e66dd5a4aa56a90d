import type { Stop } from '#core/journal/stop.ts';
import type { Admission, PlayRequest } from '#core/safety/pre-session-check.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';

/** The single check before any movement is offered or played. */
export interface Gate {
	/**
	 * The admission by all answers so far, from any window, and by the stops of the session under
	 * way.
	 */
	admission(wanted: PlayRequest, stops?: readonly Stop[]): Admission;
	/** The limits used for what is shown before admission. */
	readonly given: SafetyLimits;
	/** Reads new entries of the journal. */
	read(): Promise<void>;
	/** Calls back when an answer has changed, until the returned function is called. */
	onChange(call: () => void): () => void;
}
