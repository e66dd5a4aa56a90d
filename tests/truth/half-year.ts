import type { LineFact } from './count-steps.ts';
import * as scenes from './scenes.ts';
import type { Scene } from './season.ts';

/** From the autumn to today. */
export const halfYear: readonly Scene[] = [
	scenes.measuredBefore,
	scenes.measuredOnly,
	scenes.measuredFurther,
	scenes.firstSteps,
	scenes.oldUnit,
	scenes.nights,
	scenes.corrected,
	scenes.spasms,
	scenes.endedEarly,
	scenes.deletedSession,
	scenes.longBreak,
	scenes.leftOff,
	scenes.eased,
	scenes.selfCare,
	scenes.ordinary,
	scenes.lastDays,
	scenes.glasses
];

/** The exercises of it that have a level, and where each begins. */
export const halfYearLines: readonly LineFact[] = [
	{ exercise: 'seated-twist', side: 'left', unit: 'degrees', start: 15 },
	{ exercise: 'seated-twist', side: 'right', unit: 'degrees', start: 15 },
	{ exercise: 'cat-cow', unit: 'degrees', start: 16 },
	{ exercise: 'childs-pose', unit: 'centimetres', start: 20 },
	{ exercise: 'plank', unit: 'times', start: 3 },
	{ exercise: 'single-knee-to-chest', side: 'right', unit: 'degrees', start: 90 }
];

/** The last day, and what is true on it and cannot be counted, by hand. */
export const halfYearToday = {
	date: '2026-04-08',
	targets: [
		// Three easy days are a step.
		{ exercise: 'seated-twist', target: 20, change: '+1°' },
		{ exercise: 'cat-cow', target: 17, change: '+1°' },
		// One easy day is none.
		{ exercise: 'single-knee-to-chest', target: 90, change: 'same' },
		// After 54 days a quarter of the nine that were gained is left, in whole steps.
		{ exercise: 'childs-pose', target: 18, change: 'eased' }
	],
	/** Where the level fell without a practice. */
	now: { exercise: 'childs-pose', level: 18 }
} as const;
