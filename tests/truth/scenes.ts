import type { Scene } from './season.ts';
import {
	catCow,
	checkIn,
	childsPose,
	kneeToChest,
	on,
	plank,
	session,
	twist,
	twistUndone
} from './scene-steps.ts';

/** A week before the first day of care. */
export const measuredBefore: Scene = () => [
	{
		...{ kind: 'measurement', ...on('2025-10-06'), exercise: 'hip-lift', unit: 'centimetres' },
		...{ value: 3, error: 1, method: 'ruler' }
	}
];

/** Never practised. */
export const measuredOnly: Scene = () => [
	{
		...{ kind: 'measurement', ...on('2026-02-20'), exercise: 'double-knee-to-chest' },
		...{ unit: 'degrees', value: 101, error: 5, method: 'phone' }
	}
];

/** Ten degrees further in five months, which is more than measuring at home is off. */
export const measuredFurther: Scene = () =>
	[on('2025-10-20', 20), on('2026-03-15', 20)].map((at, index) => ({
		...{ kind: 'measurement', ...at, exercise: 'seated-twist', side: 'left', unit: 'degrees' },
		...{ value: 15 + 10 * index, error: 8, method: 'clock-face' }
	}));

/** Three easy days for each step. */
export const firstSteps: Scene = () =>
	[15, 15, 15, 16, 16, 16].flatMap((asked, index) => {
		const day = on('2025-10-13').day + 2 * index;
		return [
			checkIn({ day, minute: 470 }, 1),
			session({ day, minute: 480 }, [...twist(asked), catCow], { felt: 'just-right', pain: 1 })
		];
	});

/** Counted in seconds until a version that counts in times. */
export const oldUnit: Scene = () => [
	session(on('2025-10-14'), [plank('seconds', 20)]),
	session(on('2025-10-28', 12), [plank('seconds', 30)]),
	session(on('2025-11-19'), [plank('times', 3)])
];

/** From before to after midnight, in the night, and twice a day around the change of clocks. */
export const nights: Scene = () => [
	session(on('2025-10-24', 23, 50), [...twist(16), catCow], { minutes: 15, pain: 2 }),
	session(on('2025-10-25', 25, 30), [...twist(16)], { minutes: 40, worst: 3 }),
	session(on('2025-10-26', 9), [catCow]),
	checkIn(on('2025-10-28', 7), 2),
	session(on('2025-10-28'), [...twist(17), catCow], { felt: 'could-go-further' }),
	checkIn(on('2025-10-28', 19), 3),
	session(on('2025-10-28', 19, 10), [...twist(17)], { of: 'desk', minutes: 6 }),
	session(on('2026-03-28', 27), [catCow], { minutes: 9 }),
	session(on('2026-03-29', 10), [catCow], { minutes: 11 })
];

/** A slip of the finger in a check-in, and about the days after. */
export const corrected: Scene = () => [
	checkIn(on('2025-10-30', 7), 2, { slip: 8 }),
	session(on('2025-10-30'), [...twist(17)], {
		after: { ...on('2025-10-31'), slip: 'clearly-worse', answer: 'as-usual' }
	}),
	checkIn(on('2025-11-01', 7), 2, { slip: 8, earlierVersion: true }),
	session(on('2025-11-01'), [...twist(17)], { after: { ...on('2025-11-02'), answer: 'bit-worse' } })
];

/** Of them one was less than two minutes, one is described anew, and one was noted by mistake. */
export const spasms: Scene = () => [
	session(on('2025-11-05'), [...twist(17)]),
	{
		...{ kind: 'spasm', ...on('2025-11-05', 18), pain: 7, minutes: 60 },
		triggers: ['lifting', 'twist']
	},
	{ kind: 'spasm', ...on('2025-11-12', 19), pain: 6, slip: 9, minutes: 30, triggers: ['lifting'] },
	{ kind: 'spasm', ...on('2025-11-20', 6), pain: 9, minutes: 1, triggers: ['breath'] },
	{ kind: 'spasm', ...on('2025-11-21', 9), pain: 8, minutes: 20, triggers: [], deleted: true },
	{ kind: 'spasm', ...on('2025-11-25', 19), pain: 5, minutes: 25, triggers: ['lifting'] },
	{ kind: 'spasm', ...on('2025-11-28', 20), pain: 5, minutes: 15, triggers: ['sitting'] }
];

/** Stopped by pain, stopped before anything, left, and broken off before the first repetition. */
export const endedEarly: Scene = () => [
	session(
		on('2025-11-15'),
		[catCow, twistUndone('left', 18, { stopped: 'sharp' }), ...twist(17).slice(1)],
		{ worst: 6, pain: 4, felt: 'too-much' }
	),
	session(on('2025-11-17'), [], { minutes: 0, stopped: 'leg' }),
	session(on('2025-11-18'), [catCow, ...twist(17)], { minutes: 5, left: 'time' }),
	session(on('2025-11-22'), [catCow, twistUndone('left', 19)], { minutes: 4, left: 'other' }),
	session(on('2025-11-23'), [twistUndone('left', 19)], { minutes: 1, left: 'tired' })
];

export const deletedSession: Scene = () => [
	session(on('2025-11-24'), [...twist(40), catCow], { pain: 9, worst: 9, deleted: true })
];

/** The last days before 54 days off and the first after them. */
export const longBreak: Scene = () => [
	session(on('2025-12-05'), [...twist(18), catCow]),
	session(on('2026-01-28'), [...twist(16), catCow])
];

/** A step a day, then 54 days until today. */
export const leftOff: Scene = () =>
	[20, 19, 18, 17, 16, 15, 14, 13, 12, 11].map((asked, index) =>
		session({ day: on('2026-02-04').day + index, minute: 21 * 60 }, [childsPose(asked)], {
			of: 'repeat:childs-pose',
			minutes: 3
		})
	);

/** Less than the level, on a day of more pain than usual. */
export const eased: Scene = () => [
	checkIn(on('2026-02-16', 7), 5),
	session(on('2026-02-16'), [...twist(13, { level: 16 }), catCow], { pain: 4 })
];

export const selfCare: Scene = () => [
	{ kind: 'self-care', ...on('2026-03-03', 15), care: 'walk', minutes: 20 },
	{ kind: 'self-care', ...on('2026-03-05', 15), care: 'walk', minutes: 25 },
	{ kind: 'self-care', ...on('2026-03-05', 20), care: 'cold', minutes: 15 }
];

/** So many of them that the last session is far down in the journal. */
export const glasses: Scene = () =>
	[...Array(30).keys()].map((index) => ({
		...{ kind: 'self-care', ...on('2026-04-08', 9, index * 10), care: 'water', minutes: 0 }
	}));

/**
 * Three easy days at 19°, the last in a routine that is gone since. This morning's answers
 * were corrected.
 */
export const lastDays: Scene = () => [
	...['2026-04-03', '2026-04-05'].flatMap((date) => [
		checkIn(on(date, 7), 1),
		session(on(date), [...twist(19), catCow], {
			...{ felt: 'just-right', pain: 1 },
			after: { day: on(date).day + 1, minute: 600, answer: 'as-usual' }
		})
	]),
	checkIn(on('2026-04-07', 7), 1),
	session(on('2026-04-07'), [...twist(19), catCow, kneeToChest], {
		of: 'a-routine-that-is-gone',
		minutes: 10,
		felt: 'just-right'
	}),
	{
		...{ kind: 'morning', ...on('2026-04-08', 7), pain: 1, slip: 5, earlierVersion: true }
	},
	checkIn(on('2026-04-08', 8), 2, { slip: 8 })
];

/** What else went on in the months after the break. */
export const ordinary: Scene = (chance) => {
	const from = on('2026-02-18').day;
	return [...Array(40).keys()].flatMap((index) => {
		const [day, pain] = [from + index, Math.floor(chance() * 3)];
		if (chance() < 0.5) return [];
		const asked = Math.min(18, 16 + Math.floor(index / 12));
		const shortBy = chance() < 0.2 ? 2 : 0;
		const after = { day: day + 1, minute: 400, answer: 'as-usual' } as const;
		return [
			checkIn({ day, minute: 1000 }, pain),
			session(
				{ day, minute: 1010 },
				[...twist(asked, { reached: asked - shortBy }), ...(chance() < 0.6 ? [catCow] : [])],
				{
					minutes: 8 + Math.floor(chance() * 6),
					pain: Math.floor(chance() * 3),
					...(chance() < 0.7 && { felt: chance() < 0.6 ? 'just-right' : 'could-go-further' }),
					...(chance() < 0.4 && { after })
				}
			)
		];
	});
};

/** Two days at 30°, and yesterday 17° because of more pain than usual. */
export const easedYesterday: Scene = () => [
	...['2026-04-03', '2026-04-05'].map((date) => session(on(date), twist(30))),
	checkIn(on('2026-04-07', 7), 5),
	session(on('2026-04-07'), twist(17, { level: 30 })),
	checkIn(on('2026-04-08', 7), 1)
];
