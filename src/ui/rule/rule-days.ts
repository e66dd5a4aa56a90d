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
		when: 'You tell us that your back was as usual afterwards. Or you say nothing, and the next day your pain is not above what it was before the session, or not above your usual.'
	},
	quiet: {
		name: 'A quiet day',
		worth: '1 point',
		when: 'You say nothing and come back two to four days later, or you do not remember. Your pain is not above what it was, or not above your usual.'
	},
	unknown: {
		name: 'A day without an answer',
		worth: 'no point',
		when: 'Neither you nor your pain on a later day tells us how it was. It takes nothing away.'
	},
	sore: {
		name: 'A sore day',
		worth: 'no point, and counting starts again',
		when: 'It was too much, or your back was a bit worse afterwards. Or pain went above 3. (Is your usual pain 3? Then above 4. Is it 4 or more? Then above 5.) Or you stopped early, and not for lack of time.'
	},
	red: {
		name: 'A bad day',
		worth: 'two small steps back, or a tenth if that is more',
		when: 'Sharp pain, or pain down a leg. Pain of 6 or more; if your usual pain is 4 or more, 3 above it. Pain that is 2 higher at the end, or when you come back within three days. Or your back was clearly worse afterwards.'
	}
};
