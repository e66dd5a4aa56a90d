import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetKey, type Targets } from '#core/range/target.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { aRepeatChoice } from '#core/routine/routine.fake.ts';
import { playedTarget } from '#core/routine/step-target.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';
import { lengthOfFrames, voiceClip, type ClipLengths, type TimedClip } from '#core/voice/clip.ts';
import { cueVariants, spokenWords } from '#core/voice/cue-variants.ts';
import { roundScoreOf, scoreOf } from '#core/voice/score.ts';
import { rungs, targetWords } from '#core/voice/target-words.ts';
import { readManifest } from './manifest.ts';
import { toneLengths } from './needed-phrases.ts';
import { phrasesUnder } from './phrases.ts';
import { allTimetables } from './timetables.ts';

const { exercises, routines } = phrasesUnder('.');
const lengths: ClipLengths = {
	...toneLengths('.'),
	...Object.fromEntries(
		Object.values(readManifest('voices/en').clips).map(({ text, frames }) => [
			voiceClip(text),
			lengthOfFrames(frames)
		])
	)
};

/** Any target on each side that the rule of progression can reach. */
const someTargets: fc.Arbitrary<Targets> = fc
	.tuple(
		...Object.values(exercises).flatMap(({ id, range }) =>
			range
				? [targetKey(id), targetKey(id, 'left'), targetKey(id, 'right')].map((key) =>
						fc.constantFrom(...rungs(range)).map((value) => [key, value] as const)
					)
				: []
		)
	)
	.map((entries) => Object.fromEntries(entries));

const programmes: readonly (readonly [string, (targets: Targets) => Timetable])[] = [
	...Object.values(routines).flatMap((routine) =>
		(['open', 'locked'] as const).flatMap((strength) =>
			[false, true].map(
				(full) =>
					[
						`${routine.id}, strength ${strength}${full ? ', in full' : ''}`,
						(targets: Targets) => routineTimetable(routine, exercises, { strength, targets, full })
					] as const
			)
		)
	),
	...Object.values(exercises).map(
		(exercise) =>
			[
				`repeat ${exercise.id}`,
				(targets: Targets) => repeatTimetable(exercise, { targets })
			] as const
	)
];

test.each(programmes)('%s: nothing overlaps, outlasts its phase or is unknown', (_, made) => {
	fc.assert(
		fc.property(someTargets, (targets) => {
			const timetable = made(targets);
			const ensemble = { exercises, targets, lengths };
			for (const sounds of [scoreOf(timetable, ensemble), roundScoreOf(timetable, ensemble)])
				expect(collisions(timetable, sounds)).toEqual([]);
		}),
		{ numRuns: 25 }
	);
});

test.each(Object.values(exercises))(
	'$id on repeat, however it is chosen: nothing overlaps or outlasts its phase',
	(exercise) => {
		fc.assert(
			fc.property(someTargets, aRepeatChoice(6, 10), (targets, choice) => {
				const timetable = repeatTimetable(exercise, { targets, choice });
				const ensemble = { exercises, targets, lengths };
				for (const sounds of [scoreOf(timetable, ensemble), roundScoreOf(timetable, ensemble)])
					expect(collisions(timetable, sounds)).toEqual([]);
			}),
			{ numRuns: 25 }
		);
	}
);

describe.each(Object.values(routines))('$id, by ear alone', (routine) => {
	const timetable = routineTimetable(routine, exercises, { strength: 'open' });
	const sounds = scoreOf(timetable, { exercises, targets: {}, lengths });
	const heardIn = ({ starts, length }: Pick<Phase, 'starts' | 'length'>) =>
		sounds
			.filter(({ at }) => starts <= at && at < starts + length)
			.flatMap(({ text }) => text ?? []);
	const phases = (kind: Phase['kind']) => timetable.phases.filter((phase) => phase.kind === kind);

	test('every step says its name, and its posture or where to go', () => {
		for (const step of timetable.steps) {
			const before = timetable.phases.find(({ starts, length }) => starts + length === step.starts);
			const heard = [...(before ? heardIn(before) : []), ...heardIn(step)];
			if (step.exercise) expect(heard.join(' ')).toContain(step.name);
		}
		for (const phase of phases('get-ready')) {
			const said = heardIn(phase);
			expect(cueVariants(phase.cue).filter((cue) => said.includes(cue))).toHaveLength(1);
		}
		for (const phase of phases('spoken'))
			expect(heardIn(phase).length, phase.cue).toBeGreaterThan(0);
	});

	test('sides are said before they are needed, and so is what is next', () => {
		for (const phase of phases('get-ready'))
			if (phase.side) expect(heardIn(phase).join(' ').toLowerCase()).toContain(phase.side);
		for (const phase of phases('change-sides'))
			expect(heardIn(phase).join(' ').toLowerCase()).toContain(phase.side);
		for (const phase of phases('change'))
			expect(heardIn(phase).join(' ')).toMatch(/^(Next: |Now change position)/);
	});

	test('the first time every phase says what to do, and holds and waits are counted', () => {
		for (const phase of timetable.phases) {
			if (phase.repetition === 0 && phase.cue)
				expect(heardIn(phase).length, phase.cue).toBeGreaterThan(0);
			if (phase.kind === 'come-out') expect(heardIn(phase).join(' ')).toMatch(/come out/i);
			if (phase.kind === 'hold' && phase.length >= 6000)
				expect(ticksIn(phase), phase.cue).toBeGreaterThan(0);
			if (phase.kind === 'hold' && phase.length >= 20_000)
				expect(heardIn(phase)).toContain('Half-way.');
		}
	});

	test('its end is said, and after it nothing', () => {
		const after = sounds.filter(({ at }) => at >= timetable.length);
		expect(after.map(({ clip, text }) => text ?? clip)).toEqual([
			'tone/done',
			'That is all. Well done.'
		]);
	});

	function ticksIn({ starts, length }: Phase): number {
		return sounds.filter(
			({ at, clip }) => clip.startsWith('tone/tick') && starts <= at && at < starts + length
		).length;
	}
});

test('every target of every routine and repeat is told in its step', { timeout: 60_000 }, () => {
	const untold = allTimetables(exercises, routines).flatMap(({ timetable, targets }) => {
		const sounds = scoreOf(timetable, { exercises, targets, lengths });
		return timetable.phases.flatMap(({ kind, side, step: index }) => {
			const step = timetable.steps[index];
			const exercise = exercises[step?.exercise ?? ''];
			if (kind !== 'move' || !step || !exercise) return [];
			const asked = playedTarget(step, exercise, targets, side);
			const words = asked === undefined ? undefined : targetWords(exercise, asked);
			const ends = step.starts + step.length;
			const told = sounds.some(({ at, text }) => step.starts <= at && at < ends && text === words);
			return words === undefined || told ? [] : `${step.name}: ${words}`;
		});
	});
	expect([...new Set(untold)]).toEqual([]);
});

/** What is not said in full, as a list to look at when content or voice changes. */
test('little is shortened in the routines as they are', () => {
	const shortened = new Set(
		Object.values(routines).flatMap((routine) => {
			const timetable = routineTimetable(routine, exercises, { strength: 'open' });
			const texts = new Set(
				scoreOf(timetable, { exercises, targets: {}, lengths }).map(({ text }) => text)
			);
			return timetable.phases
				.filter(({ repetition, kind }) => repetition === 0 || kind === 'get-ready')
				.map(({ cue }) => spokenWords(cue))
				.filter((cue) => cue !== '' && !texts.has(cue));
		})
	);
	expect([...shortened].toSorted()).toMatchInlineSnapshot(`
		[
		  "Stay. Both shoulders heavy on the floor.",
		]
	`);
});

function collisions(timetable: Timetable, sounds: readonly TimedClip[]) {
	return sounds.filter(({ at, clip }, index) => {
		const ends = at + (lengths[clip] ?? Infinity);
		const next = sounds[index + 1]?.at ?? Infinity;
		const phase = timetable.phases.find(
			({ starts, length }) => starts <= at && at < starts + length
		);
		return ends > next || (phase !== undefined && ends > phase.starts + phase.length);
	});
}
