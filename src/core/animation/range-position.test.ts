import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { anEndlessTimetable, arch, aTimetable, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { frameOf, returnPositionAt, isMirrored, positionAt } from './range-position.ts';

function twistAt(second: number) {
	return positionAt(momentAt(repeatTimetable(twist), fromSeconds(second)));
}

test('the figure waits while getting ready, eases in, and eases out', () => {
	expect([0, 4, 8].map(twistAt)).toEqual([0, 0, 0]);
	expect(twistAt(8.4)).toBeLessThan(0.1 * 0.4);
	expect(twistAt(10)).toBeCloseTo(0.5);
	expect(twistAt(11.6)).toBeGreaterThan(1 - 0.1 * 0.4);
	expect(twistAt(12)).toBe(1);
	expect(twistAt(19)).toBeCloseTo(0.5);
	expect(twistAt(21)).toBe(0);
});

test('a held figure breathes two hundredths back and never past the target', () => {
	expect(twistAt(14.5)).toBeCloseTo(0.98);
	expect(twistAt(17)).toBeCloseTo(1);
});

test('a held breath is not breathed through', () => {
	const phase = { ...repeatTimetable(twist).phases[2], breath: 'hold' } as const;
	const moment = momentAt(repeatTimetable(twist), fromSeconds(14.5));
	expect(positionAt({ ...moment, phase: { ...moment.phase, ...phase } })).toBe(1);
});

test('on the way out the figure eases back to where the movement begins', () => {
	const holding = momentAt(repeatTimetable(twist), fromSeconds(12));
	const frames = [0, 0.5, 1].map((progress) => returnPositionAt(holding, progress));
	expect(frames).toEqual([1, 0.5, 0]);
});

describe('any position', () => {
	const timetables = fc.oneof(aTimetable, anEndlessTimetable);
	const share = fc.double({ min: 0, max: 3, noNaN: true });

	test('moves on without a jump within a step, rounds included', () => {
		fc.assert(
			fc.property(timetables, share, (timetable, at) => {
				const before = momentAt(timetable, milliseconds(at * timetable.length));
				const after = momentAt(timetable, milliseconds(before.elapsedInRoutine + 1));
				if (before.phase.step !== after.phase.step) return;
				const shortest = Math.min(before.phase.length, after.phase.length);
				const fastest = (Math.PI / shortest) * 1.01;
				expect(Math.abs(positionAt(after) - positionAt(before))).toBeLessThanOrEqual(fastest);
			}),
			{ numRuns: 500 }
		);
	});

	test('at the border of two phases is the same seen from both', () => {
		fc.assert(
			fc.property(timetables, ({ phases }) => {
				for (const [index, phase] of phases.entries()) {
					const next = phases[index + 1];
					if (next?.step !== phase.step) continue;
					const end = positionAt({ phase, progress: 1 });
					expect(end).toBeCloseTo(positionAt({ phase: next, progress: 0 }), 9);
				}
			})
		);
	});

	test('is never past the target', () => {
		fc.assert(
			fc.property(timetables, share, (timetable, at) => {
				const position = positionAt(momentAt(timetable, milliseconds(at * timetable.length)));
				expect(Math.abs(position)).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('the frame', () => {
	test('shows the target of the day, and the start pose at rest', () => {
		expect(frameOf(0, twist, 30)).toBe(0);
		expect(frameOf(1, twist, 30)).toBeCloseTo(40);
		expect(frameOf(1, twist, 75)).toBe(100);
	});

	test('of a movement both ways starts in the middle', () => {
		expect(frameOf(0, arch, 30)).toBe(50);
		expect(frameOf(1, arch, 30)).toBeCloseTo(70);
		expect(frameOf(-1, arch, 30)).toBeCloseTo(30);
	});

	test('is the whole movement where nothing maps the value', () => {
		expect(frameOf(0.5, { figure: { timeline: 'one-way', moves: true } }, undefined)).toBe(50);
		expect(frameOf(1, { figure: { timeline: 'one-way', moves: true } }, 30)).toBe(100);
	});

	test('of a movement drawn from its end to its start counts down', () => {
		const figure = { timeline: 'one-way', moves: true, backwards: true } as const;
		expect([0, 0.4, 1].map((position) => frameOf(position, { figure }, undefined))).toEqual([
			100, 60, 0
		]);
	});

	test('stays within the drawing for any target', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1, max: 1, noNaN: true }),
				fc.double({ noNaN: true }),
				fc.constantFrom(twist, arch),
				(position, target, exercise) => {
					const frame = frameOf(position, exercise, target);
					expect(frame).toBeGreaterThanOrEqual(0);
					expect(frame).toBeLessThanOrEqual(100);
				}
			)
		);
	});
});

test('only the side that is not drawn is mirrored', () => {
	expect(isMirrored(twist, 'left')).toBe(true);
	expect(isMirrored(twist, 'right')).toBe(false);
	expect(isMirrored(twist, undefined)).toBe(false);
	expect(isMirrored(arch, 'left')).toBe(false);
});
