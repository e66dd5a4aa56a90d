import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { figureViewAt, type FigureState } from './figure-view.ts';

const exercises = { twist, arch };
const timetable = routineTimetable(routine, exercises, { strength: 'open' });
const at = (second: number, changes: Partial<FigureState> = {}): FigureState => ({
	moment: momentAt(timetable, fromSeconds(second)),
	timetable,
	phase: { name: 'ready' },
	targets: { 'twist:left': 30, 'twist:right': 15 },
	now: instant(0),
	still: false,
	...changes
});
const view = (second: number, changes?: Partial<FigureState>) =>
	figureViewAt(at(second, changes), exercises);

describe('the figure at a moment of a session', () => {
	test('waits at its start while somebody gets ready', () => {
		expect(view(3)).toMatchObject({
			drawingOf: 'twist',
			part: 0,
			frame: 0,
			followThrough: 0,
			target: 30
		});
	});

	test('goes to the target of its own side, and is mirrored on the other', () => {
		expect(view(12)).toMatchObject({ frame: 40, targetFrame: 40, mirrored: true, target: 30 });
		expect(view(8 + 30 + 3 + 4)).toMatchObject({ frame: 20, targetFrame: 20, mirrored: false });
	});

	test('is never further than its target', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 70, noNaN: true }), (second) => {
				const { frame, targetFrame = 0 } = view(second);
				expect(frame).toBeLessThanOrEqual(targetFrame + 1e-9);
			})
		);
	});

	test('has hair and sleeves behind it on the way, and nowhere else', () => {
		expect(view(10).followThrough).not.toBe(0);
		expect(view(3).followThrough).toBe(0);
	});

	test('stands at the end of each phase for whoever wants no movement', () => {
		expect(view(9, { still: true })).toMatchObject({ frame: 40, ribcage: 0, followThrough: 0 });
	});

	test('leaves the pose in which it hurt, and is out of it five seconds later', () => {
		const hurt = { name: 'hurt', elapsed: fromSeconds(14), at: instant(0) } as const;
		const frames = [0, 2500, 5000].map((now) => view(12, { phase: hurt, now: instant(now) }).frame);
		expect(frames).toEqual([40, 20, 0]);
	});

	test('is the nearest exercise while only words are said', () => {
		const { shown, drawingOf } = view(75);
		expect([shown?.id, drawingOf]).toEqual(['arch', 'arch']);
	});

	test('is nothing where no exercise is known', () => {
		expect(figureViewAt(at(12), {})).toMatchObject({ shown: undefined, drawingOf: '', frame: 0 });
	});
});
