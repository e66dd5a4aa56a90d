import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import type { Phase, PhaseKind } from '#core/timetable/timetable.ts';
import { cueDetail, instruction } from './player-words.ts';

function words(kind: PhaseKind, name: string, cue: string): readonly [string, string] {
	const [starts, length] = [milliseconds(0), milliseconds(1000)];
	const phase: Phase = { kind, name, cue, step: 0, breath: 'free', starts, length, from: 0, to: 0 };
	const said = instruction(phase);
	return [said, cueDetail(phase, said)];
}

test('the cue goes on where the short line ends, and says the breath no second time', () => {
	expect(words('move', 'round up', 'Breathe out, round up, chin to chest.')).toEqual([
		'round up',
		'Chin to chest.'
	]);
	expect(words('move', 'lift your hips', 'Breathe out, squeeze, lift your hips.')).toEqual([
		'lift your hips',
		'Squeeze, lift your hips.'
	]);
	expect(words('return', 'let go', 'Breathe in and lower the foot.')).toEqual([
		'let go',
		'Lower the foot.'
	]);
	expect(words('rest', 'rest', 'Rest.')).toEqual(['rest', '']);
	expect(words('hold', 'stay', 'Staying is enough.')).toEqual(['stay', 'Staying is enough.']);
});

test('getting ready and turning over say where to go', () => {
	expect(words('get-ready', 'get ready', 'Hands and knees. Knees under hips.')).toEqual([
		'Hands and knees',
		'Knees under hips.'
	]);
	expect(words('get-ready', 'get ready', '')).toEqual(['get ready', '']);
	expect(words('spoken', 'change position', 'Roll to your side, come to hands and knees')).toEqual([
		'Roll to your side',
		'Come to hands and knees'
	]);
	expect(words('change', 'change', 'Next: Bridge.')).toEqual(['next up', '']);
});
