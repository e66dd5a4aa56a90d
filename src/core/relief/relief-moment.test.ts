import { describe, expect, it, test } from 'vitest';
import { passageLength } from './passage.ts';
import { reliefMomentAt } from './relief-moment.ts';
import { at, flowAfter, none, script, type TimedAction } from './relief.fake.ts';
import { exercisesIn, scriptOf } from './script.ts';

const momentAfter = (told: readonly TimedAction[], seconds: number) =>
	reliefMomentAt(flowAfter(told), script, at(seconds));
const goTo = (
	to: 'breathing' | 'hunch' | 'up' | 'walk' | 'cold' | 'rest'
): readonly TimedAction[] => [
	[0, none],
	[0, { name: 'go', to }]
];

test('lengths are those of the specification, C.4', () => {
	const seconds = (passage: Parameters<typeof passageLength>[0]) => passageLength(passage) / 1000;
	expect({
		rest: seconds(script.rest.side),
		steady: seconds(script.breathing.side.steady),
		longer: seconds(script.breathing.back.longer),
		hunch: seconds(script.hunch),
		after: seconds(script.after),
		cold: seconds(script.cold),
		up: seconds(script.up.side),
		walk: seconds(script.walk)
	}).toEqual({
		rest: 80,
		steady: 195,
		longer: 205,
		hunch: 195,
		after: 60,
		cold: 1200,
		up: 22,
		walk: 125
	});
});

test('an exercise that is missing is named', () => {
	expect(() => scriptOf({}, undefined)).toThrow('"slow-breathing"');
	expect(exercisesIn({})).toEqual({});
});

describe('breathing', () => {
	it('opens the ribs with the breath, and the drawing on the back with them', () => {
		const back: readonly TimedAction[] = [
			...goTo('breathing'),
			[0, { name: 'lie', position: 'back' }]
		];
		const breathing: readonly TimedAction[] = [...back, [0, { name: 'go', to: 'breathing' }]];
		const shown = [5, 7.5, 10, 10.9, 12.75, 14.5].map((seconds) => {
			const { doing } = momentAfter(breathing, seconds);
			return [doing?.beat.name, Math.round(doing?.frame ?? -1), doing?.ribcage.toFixed(1)];
		});
		expect(shown).toEqual([
			['Breathe in', 0, '0.0'],
			['Breathe in', 50, '0.5'],
			['Pause', 100, '1.0'],
			['Pause', 100, '1.0'],
			['Breathe out', 50, '0.5'],
			['Breathe in', 0, '0.0']
		]);
	});

	it('is counted, and no further than to its end', () => {
		const stays: readonly TimedAction[] = [...goTo('breathing'), [1, { name: 'stay' }]];
		const done = [0, 5, 14.5, 24, 195, 999].map((s) => momentAfter(stays, s).doing?.done);
		expect(done).toEqual([0, 0, 1, 2, 20, 20]);
	});

	it('can be with a longer out-breath', () => {
		const longer: readonly TimedAction[] = [
			...goTo('breathing'),
			[1, { name: 'breathe', pattern: 'longer' }]
		];
		const names = [6, 9.9, 10, 15.9, 16].map((s) => momentAfter(longer, s).doing?.beat.name);
		expect(names).toEqual(['Breathe in', 'Breathe in', 'Breathe out', 'Breathe out', 'Breathe in']);
	});

	test.each(['side', 'back', 'chair'] as const)(
		'is drawn lying as somebody lies: %s',
		(position) => {
			const lies: readonly TimedAction[] = [
				[0, none],
				[0, { name: 'lie', position }]
			];
			const at80 = momentAfter(lies, 90);
			expect([at80.flow.stage, at80.doing?.passage.exercise]).toEqual([
				'breathing',
				script.rest[position].exercise
			]);
		}
	);
});

test('each curl is a hair further than the last, and none is taken back', () => {
	const frames = [15, 19, 39, 49, 53, 83, 87, 117, 151, 185, 194].map(
		(s) => momentAfter(goTo('hunch'), s).doing?.frame ?? -1
	);
	expect(frames.toSorted((a, b) => a - b)).toEqual(frames);
	expect(frames.at(0)).toBe(0);
	// Five times 0.5 cm of about 33.
	expect(frames.at(-1)).toBeCloseTo(6.9, 1);
	const after: readonly TimedAction[] = [...goTo('hunch'), [10, { name: 'next' }]];
	expect(momentAfter(after, 11).doing?.frame).toBe(frames.at(-1));
});

test('getting up is shown in all its parts, and waits at its end', () => {
	const parts = [1, 12, 20, 26].map((s) => momentAfter(goTo('up'), s).doing?.part);
	expect(new Set(parts)).toEqual(new Set([0, 1]));
	expect(momentAfter(goTo('up'), 300)).toMatchObject({
		flow: { stage: 'up' },
		doing: { over: true }
	});
});

test('a walk goes round and round', () => {
	const frames = [5, 6, 7, 7.1, 60].map((s) => momentAfter(goTo('walk'), s).doing?.frame ?? -1);
	expect(frames[0]).toBe(0);
	expect(frames.every((frame) => frame >= 0 && frame <= 100)).toBe(true);
	expect(new Set(frames).size).toBe(frames.length);
});

test('a pack tells what is left', () => {
	expect(momentAfter(goTo('cold'), 65).doing?.left).toBe(1_135_000);
});

test('whoever does nothing for ten minutes is asked, and any sign of life ends that', () => {
	expect(momentAfter(goTo('rest'), 599).isIdle).toBe(false);
	expect(momentAfter(goTo('rest'), 600).isIdle).toBe(true);
	expect(momentAfter([...goTo('rest'), [610, { name: 'touch' }]], 611).isIdle).toBe(false);
});
