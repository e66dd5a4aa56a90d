import type { Day } from '#core/base/units.ts';

/** What is known of today. */
export interface Today {
	readonly day: Day;
	/** 0 to 10; absent when the question was skipped. */
	readonly pain?: number;
	/** What this person's pain mostly is. */
	readonly usualPain?: number;
	/** A warning sign stands that wants a doctor first. */
	readonly redFlag?: boolean;
	/** Half the range is asked for, and why. */
	readonly halved?: undefined | 'gentle' | 'health';
	/** Within an hour of getting up. */
	readonly firstHour?: boolean;
	readonly lastSpasm?: Day;
}
