import type { Stop } from '#core/journal/stop.ts';
import type { Admission, Wanted } from '#core/safety/pre-session-check.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';

/** Asked at every way to a movement, and heard when its answer may have changed. */
export interface Gate {
	/** By what was answered until now, here or in another window, and by these stops of the session under way. */
	admission(wanted: Wanted, stops?: readonly Stop[]): Admission;
	/** What is laid out to be looked at until somebody is admitted. */
	readonly given: SafetyLimits;
	/** Looks at what was written down meanwhile. */
	read(): Promise<void>;
	/** Calls back when an answer changed, until the returned function is called. */
	onChange(call: () => void): () => void;
}
