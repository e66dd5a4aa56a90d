import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { changeSidesCue, fillInSide, fitsInTime, nextCue, cueTitle } from './cue-words.ts';

test('two and a half words a second are calm, more are not', () => {
	expect(fitsInTime('Breathe in, tall.', fromSeconds(1.2))).toBe(true);
	expect(fitsInTime('Breathe in, tall.', fromSeconds(1.1))).toBe(false);
	expect(fitsInTime('', fromSeconds(0))).toBe(true);
	expect(fitsInTime('One – and two', fromSeconds(1.2))).toBe(true);
});

test('every slot is filled with the side', () => {
	expect(fillInSide('{side} arm, {side} leg', 'left')).toBe('left arm, left leg');
	expect(fillInSide('Rest.', undefined)).toBe('Rest.');
});

test('the shorter the time, the shorter the cue', () => {
	expect(changeSidesCue('right', fromSeconds(3))).toBe('Change sides. Now the right.');
	expect(changeSidesCue('right', fromSeconds(1))).toBe('Now right.');
	expect(changeSidesCue('right', fromSeconds(0.5))).toBe('');
	expect(nextCue('Getting down to the floor', fromSeconds(3))).toBe(
		'Next: Getting down to the floor.'
	);
	expect(nextCue('Getting down to the floor', fromSeconds(2))).toBe('Getting down to the floor.');
});

test('the title of an instruction is what comes before the first stop', () => {
	expect(cueTitle('Roll to your back in one piece')).toBe('Roll to your back in one piece');
	expect(cueTitle('Roll to your side, come to hands and knees')).toBe('Roll to your side');
	expect(cueTitle('How is the grip? (easier / same / worse).')).toBe('How is the grip?');
	expect(cueTitle('Sit down well: feet flat')).toBe('Sit down well');
	expect(cueTitle('(wait)')).toBe('(wait)');
});
