import type { Day } from '#core/base/units.ts';

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
	/** Whether it is within an hour of getting up. */
	readonly firstHour?: boolean;
	readonly lastSpasm?: Day;
}
