import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milliseconds, seconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import {
	anEndlessTimetable,
	aRepeatTimetable,
	arch,
	aTimetable,
	routine,
	twist
} from '#core/routine/routine.fake.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { toneClip, voiceClip, type ClipLengths, type TimedClip } from './clip.ts';
import { lengthsOf } from './lengths.fake.ts';
import { packsOf, phrasesIn } from './phrases.ts';
import { roundScoreOf, scoreOf } from './score.ts';

const exercises = { twist, arch };
const { packs } = packsOf(exercises, { short: routine });
const lengths = lengthsOf(phrasesIn(packs), milliseconds(400));
const ensemble = { exercises, targets: { 'twist:left': 23, 'twist:right': 30 }, lengths };
const timetable = routineTimetable(routine, exercises, { strength: 'open' });
const whole = scoreOf(timetable, ensemble);

function between(from: number, until: number, sounds = whole) {
	return sounds
		.filter(({ at }) => at >= from * 1000 && at < until * 1000)
		.map(({ at, clip, text }) => [seconds(at), text ?? clip.replace('tone/', '~')]);
}

function words(from: number, until: number, sounds = whole) {
	return between(from, until, sounds).map(([, word]) => word);
}

describe('a routine', () => {
	test('opens with the name, how to get there, the side and the target, and counts down', () => {
		expect(between(0, 8)).toEqual([
			[0, '~lead-in'],
			[0.61, 'Twist.'],
			[1.268, 'On your back.'],
			[2.718, 'Left side first.'],
			[4.168, 'Today:'],
			[4.826, '20 degrees.'],
			[6, '~tick-2'],
			[7, '~tick-1']
		]);
	});

	test('says each phase in full on the first repetition, and in a word or two on the others', () => {
		expect(words(8, 23)).toEqual([
			...['~go', 'Roll to the left.', '~hold', 'Stay there.', '~tick-3', '~tick-2', '~tick-1'],
			...['~release', 'Come back.', '~rest', 'Rest.']
		]);
		expect(words(23, 38)).toEqual([
			...['~go', 'Out.', '~hold', 'Stay.', '~tick-3', '~tick-2', '~tick-1'],
			...['~release', 'In, let go.', '~rest', 'Rest.']
		]);
	});

	test('says which side is next, and begins it in full, with its own target', () => {
		expect(words(38, 45)).toEqual([
			...['~switch', 'Change sides. Now the right.'],
			...['~go', 'Roll to the right.', 'Today:', '30 degrees.']
		]);
	});

	test('says what is next, how to come out, and that it is over', () => {
		expect(words(71, 74)).toEqual(['~lead-in', 'Now change position.']);
		expect(words(74, 82)).toEqual(['Roll over in one piece.']);
		expect(words(82, 90).slice(0, 3)).toEqual(['~lead-in', 'Arch.', 'Hands and knees.']);
		expect(between(106, 200)).toEqual([
			[106, '~release'],
			[106.61, 'And come out, slowly.'],
			[109, '~done'],
			[109.61, 'That is all. Well done.']
		]);
	});
});

test('a long hold is told its middle', () => {
	const long = routineTimetable(
		{ ...routine, steps: [{ exercise: 'twist', holdSeconds: 30, repetitions: 1 }] },
		exercises,
		{ strength: 'open' }
	);
	expect(between(12, 42, scoreOf(long, ensemble))).toContainEqual([27, 'Half-way.']);
});

test('without an end there is none to say, and later rounds are brief', () => {
	const endless = repeatTimetable(twist);
	expect(words(8, 50, scoreOf(endless, ensemble))).toContain('Roll to the left.');
	const later = roundScoreOf(endless, ensemble);
	expect(words(8, 50, later).slice(0, 2)).toEqual(['~go', 'Out.']);
	expect(words(0, 8, later)).toEqual([]);
	expect(words(8, 50, later)).toContain('Change sides. Now the right.');
});

test('so many rounds are told as a routine is: the first in full, rests and sides, and the end', () => {
	const until = { name: 'rounds', rounds: 2 } as const;
	const sounds = scoreOf(
		repeatTimetable(twist, { choice: { until, rest: 5, sides: 'both' } }),
		ensemble
	);
	expect(words(0, 8, sounds)).toContain('Left side first.');
	expect(words(8, 12, sounds)).toContain('Roll to the left.');
	expect(between(23, 28, sounds)).toEqual([
		[23, '~rest'],
		[23.61, 'Rest.']
	]);
	expect(words(28, 32, sounds)).toEqual(['~go', 'Out.']);
	expect(words(48, 52, sounds).slice(0, 2)).toEqual(['~switch', 'Change sides. Now the right.']);
	expect(words(86, 99, sounds)).toEqual(['~done', 'That is all. Well done.']);

	const one = scoreOf(
		repeatTimetable(twist, { choice: { until, rest: 0, sides: 'right' } }),
		ensemble
	);
	expect(words(0, 8, one)).toContain('Right side.');
	expect(words(8, 99, one).filter((word) => /switch|left/.test(String(word)))).toEqual([]);
});

test('what has no clip is not asked for', () => {
	const { [toneClip('go')]: _, [voiceClip('Come back.')]: __, ...fewer } = lengths;
	const sounds = scoreOf(timetable, { ...ensemble, lengths: fewer });
	expect(sounds.filter(({ clip }) => !(clip in fewer))).toEqual([]);
	expect(words(8, 10, sounds)).toEqual(['Roll to the left.']);
});

describe('however long words and phases are', () => {
	const aPace = fc.integer({ min: 150, max: 1500 }).map(milliseconds);

	test('nothing overlaps, and everything ends before its phase does', () => {
		fc.assert(
			fc.property(
				fc.oneof(aTimetable, anEndlessTimetable, aRepeatTimetable),
				aPace,
				(any, aWord) => {
					const spoken = spokenIn(any, aWord);
					for (const sounds of [
						scoreOf(any, { ...ensemble, lengths: spoken }),
						roundScoreOf(any, { ...ensemble, lengths: spoken })
					])
						expect(collisions(any, sounds, spoken)).toEqual([]);
				}
			)
		);
	});
});

/** Clips for every text that a timetable might ask for. */
function spokenIn(any: Timetable, aWord: ReturnType<typeof milliseconds>): ClipLengths {
	const names = any.steps.flatMap(({ name }) => [`${name}.`, `Next: ${name}.`]);
	const cues = any.phases.flatMap(({ cue }) => [cue, `${cue}.`]);
	return lengthsOf([...phrasesIn(packs), ...names, ...cues], aWord);
}

function collisions(any: Timetable, sounds: readonly TimedClip[], lengths: ClipLengths) {
	return sounds.filter(({ at, clip }, index) => {
		const ends = at + (lengths[clip] ?? Infinity);
		const next = sounds[index + 1]?.at ?? Infinity;
		const phase = any.phases.find(({ starts, length }) => starts <= at && at < starts + length);
		return ends > next || (phase !== undefined && ends > phase.starts + phase.length);
	});
}
