import { describe, expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { routine, twist } from '#core/routine/routine.fake.ts';
import type { Routine } from '#core/routine/routine.ts';
import { lengthsOf } from './lengths.fake.ts';
import { packsOf, phrasesIn } from './phrases.ts';
import { scoreOf } from './score.ts';

describe('a target', () => {
	const oneSide: Routine = { ...routine, steps: [{ exercise: 'twist' }] };
	const roomy = { ...twist, dose: { ...twist.dose, getReady: { seconds: 12, cue: 'Lie.' } } };
	const spoken = (targets: Targets, aWord = 400, made = roomy) =>
		scoreOf(routineTimetable(oneSide, { twist: made }, { strength: 'open' }), {
			exercises: { twist: made },
			targets,
			lengths: lengthsOf(phrasesIn(packsOf({ twist: made }, {}).packs), milliseconds(aWord))
		}).flatMap(({ text }) => (text?.endsWith('degrees.') ? text : []));

	test('is said once, and never as further than it is', () => {
		expect(spoken({ 'twist:left': 24, 'twist:right': 22 })).toEqual(['20 degrees.']);
	});

	test('of each side is said if they differ', () => {
		const heard = spoken({ 'twist:left': 23, 'twist:right': 30 });
		expect(heard).toEqual(['20 degrees.', '30 degrees.']);
	});

	test('with no time to be said before the movement waits for a repetition with fewer words', () => {
		const hasty = { ...twist, dose: { ...twist.dose, getReady: { seconds: 3, cue: 'Lie.' } } };
		expect(spoken({ 'twist:left': 23, 'twist:right': 23 }, 560, hasty)).toEqual(['20 degrees.']);
	});
});

test('a short hold tells its end, and less of how it feels', () => {
	const [first, hold, ...others] = twist.phases;
	if (!first || !hold) throw new Error('A twist is held.');
	const wordy = {
		...hold,
		seconds: 5,
		cue: 'Stay there. Heavy shoulders, and hips that are still.'
	};
	const exercises: Readonly<Record<string, Exercise>> = {
		twist: { ...twist, phases: [first, wordy, ...others] }
	};
	const { packs } = packsOf(exercises, {});
	const sounds = scoreOf(
		routineTimetable({ ...routine, steps: [{ exercise: 'twist' }] }, exercises, {
			strength: 'open'
		}),
		{ exercises, targets: {}, lengths: lengthsOf(phrasesIn(packs), milliseconds(480)) }
	);
	const from = sounds.findIndex(({ text }) => text === 'Stay there.');
	expect(sounds.slice(from, from + 2).map(({ clip }) => clip)).toEqual([
		'voice/stay-there',
		'tone/tick-1'
	]);
});
