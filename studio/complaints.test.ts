import { expect, test } from 'vitest';
import { readExercises } from '#vite/read-content.ts';
import { complaintsAbout } from './complaints.ts';
import { withAngle, withPelvis } from './script-changes.ts';

const { figure } = readExercises('.').get('bird-dog') ?? {};
if (!figure) throw new Error('There is no bird-dog.');

test('nothing is said against a good figure', () => {
	expect(complaintsAbout(figure)).toEqual([]);
});

test('a body that is too low is reported by joint, centimetres and percent', () => {
	expect(complaintsAbout(withPelvis(figure, 0, { height: 20 })).join('\n')).toMatch(
		/[a-z]+(-left|-right)? (slips by|is) \d+\.\d cm.*, most at \d+ %\./
	);
});

test('a value that is not a number is reported by its path', () => {
	expect(complaintsAbout(withAngle(figure, 0, 'tilt', NaN))).toEqual([
		expect.stringMatching(/^keys\.0\.degrees\.tilt: /)
	]);
});

test('a joint past its limit is reported with the limit and its source', () => {
	expect(complaintsAbout(withAngle(figure, 4, 'neck.flex', -80)).join('\n')).toMatch(
		/neck\.flex goes to -\d+°, beyond -60° to 50° \(own bound\), most at 100 %\./
	);
});
