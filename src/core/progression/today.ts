import type { Day } from '#core/base/units.ts';
import type { Recovery } from './recovery-stage.ts';
import type { SetLimit } from './set-limit.ts';

/** What is known about today. */
export interface Today {
	readonly day: Day;
	/** Pain from 0 to 10; absent if the question was skipped. */
	readonly pain?: number;
	/** The usual pain of this person. */
	readonly usualPain?: number;
	/** Whether a warning sign is uncleared that needs a doctor first. */
	readonly redFlag?: boolean;
	/** The reason why half of the range is asked for. */
	readonly halved?: undefined | 'gentle' | 'health';
	/** How far somebody else lets this exercise go. */
	readonly setLimit?: SetLimit | undefined;
	/** Whether it is within an hour of waking up. */
	readonly firstHour?: boolean;
	/** The last spasm that was more than a short lock-up. */
	readonly lastSpasm?: Day;
	/** Where the way back after that spasm stands; absent if there is none, or it is over. */
	readonly recovery?: Recovery;
	/** Whether there was a short lock-up in the last 48 hours. */
	readonly lockedUp?: true;
}
