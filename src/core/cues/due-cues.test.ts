import { describe, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { cuesBetween } from './due-cues.ts';
import { announcement, nextWords } from './moment-words.ts';

const held = { exercise: 'twist', repetitions: 1, holdSeconds: 6 };
const short = routineTimetable(
	{
		...routine,
		steps: [held, { say: 'Roll over in one piece', seconds: 8 }, { exercise: 'arch' }]
	},
	{ twist, arch },
	{ strength: 'open' }
);
const at = (second: number) => momentAt(short, fromSeconds(second));

/** In words, by second, with ten looks a second. */
function heard(from: number, until: number): readonly string[] {
	const sounds: string[] = [];
	for (let tenth = from * 10 + 1; tenth <= until * 10; tenth += 1) {
		for (const cue of cuesBetween(at((tenth - 1) / 10), at(tenth / 10))) {
			const word = cue.name === 'countdown' ? String(cue.secondsLeft) : cue.name;
			sounds.push(`${tenth / 10} ${word}`);
		}
	}
	return sounds;
}

test('a step sounds as it is done', () => {
	expect(cuesBetween(undefined, at(0))).toEqual([{ name: 'begin' }]);
	expect(heard(0, 27)).toEqual([
		'5 3',
		'6 2',
		'7 1',
		'8 move',
		'12 hold',
		'15 3',
		'16 2',
		'17 1',
		'18 release',
		'22 rest',
		'24 change-sides',
		'27 move'
	]);
});

test('a new step is opened once, and the end is heard once', () => {
	expect(heard(42, 62)).toEqual([
		'43 begin',
		'46 begin',
		'54 begin',
		'59 3',
		'60 2',
		'61 1',
		'62 move'
	]);
	expect(heard(80, 90)).toEqual(['81 done']);
});

test('short holds are not counted down', () => {
	const endless = repeatTimetable(twist);
	const moment = (second: number) => momentAt(endless, fromSeconds(second));
	expect(cuesBetween(moment(13.9), moment(14.1))).toEqual([]);
});

describe('after a jump', () => {
	test('only what is now is heard', () => {
		expect(cuesBetween(at(0), at(30))).toEqual([{ name: 'move' }]);
		expect(cuesBetween(at(0), at(7.5))).toEqual([{ name: 'countdown', secondsLeft: 1 }]);
	});

	test('back to the start of a phase it is heard again', () => {
		expect(cuesBetween(at(10), at(8))).toEqual([{ name: 'move' }]);
	});

	test('coming back from a pause says what goes on', () => {
		expect(cuesBetween(undefined, at(14))).toEqual([{ name: 'hold' }]);
	});

	test('into the same phase of another round, it is heard', () => {
		const endless = repeatTimetable(twist);
		const moment = (second: number) => momentAt(endless, fromSeconds(second));
		expect(cuesBetween(moment(9), moment(9 + 36))).toEqual([{ name: 'move' }]);
	});
});

test('a screen reader hears the step, the side and how far', () => {
	expect(announcement(at(3), '20°')).toBe('Twist, left side, to 20°.');
	expect(announcement(at(25), '20°')).toBe('Twist, right side, to 20°.');
	expect(announcement(at(50))).toBe('Roll over in one piece');
	expect(announcement(at(56))).toBe('Arch.');
	const moment = at(56);
	const counted = { ...moment, step: { ...moment.step, countsToTarget: true as const } };
	expect(announcement(counted, '3 times')).toBe('Arch, 3 times.');
});

test('what comes next is the next phase, the other side, the next step, or the end', () => {
	const last = short.length / 1000 - 1;
	expect([9, 23, 42, last].map((second) => nextWords(at(second)))).toEqual([
		'Then hold',
		'Then change sides',
		'Next: Roll over in one piece',
		'Then you are done'
	]);
});
