import { expect, test } from 'vitest';
import { fromSeconds, seconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { captionAt, captionsOf } from './captions.ts';

const ensemble = {
	exercises: { twist, arch },
	targets: { 'twist:left': 23, 'twist:right': 30 }
};
const timetable = routineTimetable(routine, ensemble.exercises, { strength: 'open' });
const captions = captionsOf(timetable, ensemble);
const at = (second: number) => captionAt(captions, momentAt(timetable, fromSeconds(second)))?.text;

test('the words of the voice, each phase in one go, and no tones and counting', () => {
	expect(
		captions.first.filter((caption) => caption.at < 38_000).map((c) => [seconds(c.at), c.text])
	).toEqual([
		[0, 'Twist. On your back. Left side first. Today: 20 degrees.'],
		[8, 'Roll to the left.'],
		[12, 'Stay there.'],
		[17, 'Come back.'],
		[21, 'Rest.'],
		[23, 'Out.'],
		[27, 'Stay.'],
		[32, 'In, let go.'],
		[36, 'Rest.']
	]);
});

test('at a moment it is the last of the step', () => {
	expect([0, 7.9, 8, 14, 40, 60].map(at)).toEqual([
		'Twist. On your back. Left side first. Today: 20 degrees.',
		'Twist. On your back. Left side first. Today: 20 degrees.',
		'Roll to the left.',
		'Stay there.',
		'Change sides. Now the right.',
		'Stay.'
	]);
});

test('half of a long hold is told at its half', () => {
	const long = routineTimetable(
		{ ...routine, steps: [{ exercise: 'twist', holdSeconds: 30, repetitions: 1 }] },
		ensemble.exercises,
		{ strength: 'open' }
	);
	const told = captionsOf(long, ensemble).first.find(({ text }) => text === 'Half-way.');
	expect(seconds(told?.at ?? fromSeconds(0))).toBe(27);
});

test('later rounds of an endless timetable are brief', () => {
	const endless = repeatTimetable(twist);
	const all = captionsOf(endless, ensemble);
	const said = (second: number) => captionAt(all, momentAt(endless, fromSeconds(second)))?.text;
	expect([9, 9 + 36, 9 + 72].map(said)).toEqual(['Roll to the left.', 'Out.', 'Out.']);
});
