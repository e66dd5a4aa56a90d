import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readExercise } from '#core/exercise/read-exercise.ts';
import { fileTextWith, withAngle, withCamera, withPelvis } from './script-changes.ts';

const file = 'routines/exercises/bridge.json';
const text = readFileSync(file, 'utf8');
const read = readExercise(file, text);
if (!read.ok) throw new Error(read.problem);
if ('backwards' in read.value.figure) throw new Error('It has no figure of its own.');
const script = read.value.figure;

test('an angle changes in its key pose and nowhere else', () => {
	const changed = withAngle(script, 1, 'neck.flex', 12);
	expect(changed.keys[1]?.degrees).toEqual({ ...script.keys[1]?.degrees, 'neck.flex': 12 });
	expect(changed.keys.toSpliced(1, 1)).toEqual(script.keys.toSpliced(1, 1));
});

test('an angle of 0 is not written', () => {
	const [first] = withAngle(withAngle(script, 0, 'tilt', 5), 0, 'tilt', 0).keys;
	expect(Object.keys(first.degrees)).not.toContain('tilt');
});

test('the pelvis and the camera move one way at a time', () => {
	const [first] = script.keys;
	expect(withPelvis(script, 0, { height: 50 }).keys[0].pelvisCentimetres).toEqual({
		...first.pelvisCentimetres,
		height: 50
	});
	expect(withCamera(script, { azimuthDegrees: 33 }).camera).toEqual({
		...script.camera,
		azimuthDegrees: 33
	});
});

test('what is copied reads as the same exercise with the changed figure', () => {
	const figure = withCamera(script, { elevationDegrees: 41 });
	expect(readExercise(file, fileTextWith(text, figure))).toEqual({
		ok: true,
		value: { ...read.value, figure }
	});
});
