import type { Grade } from '#core/progression/day-grade.ts';

interface DayWords {
	readonly name: string;
	readonly worth: string;
	readonly when: string;
}

/** What makes a day good, quiet, unknown, sore or bad; two grades are one kind of bad day. */
export const gradeWords: Readonly<Record<Exclude<Grade, 'stop' | 'flare'> | 'red', DayWords>> = {
	good: {
		name: 'A good day',
		worth: '2 points',
		when: 'You tell us that your back was as usual afterwards. Or you say nothing, and the next day your pain is no higher than before or than usual.'
	},
	quiet: {
		name: 'A quiet day',
		worth: '1 point',
		when: 'You do not remember, or you say nothing. Your pain is no higher when you come back within four days.'
	},
	unknown: {
		name: 'A day without an answer',
		worth: 'no point',
		when: 'Neither you nor your pain on a later day tells us how it was. It takes nothing away.'
	},
	sore: {
		name: 'A sore day',
		worth: 'no point, and counting starts again',
		when: 'It was too much, or your back was a bit worse afterwards. Or pain went above 3. If you usually have pain, 1 above that is fine, up to 5. Or you stopped early, and not for lack of time.'
	},
	red: {
		name: 'A bad day',
		worth: 'two small steps back, or a tenth if that is more',
		when: 'Sharp pain, or pain down a leg. Pain of 6 or more, or 3 above your usual. Pain that went up by 2. Or your back was clearly worse afterwards.'
	}
};
