import { describe, expect, test } from 'vitest';
import { sampleRate, type Sound } from '#scripts/voices/sound.ts';
import { earcons, type Earcon } from './earcons.ts';
import { synthesiseTone } from './synthesise-tone.ts';

const all = Object.entries(earcons).map(([name, earcon]) => ({ name, earcon }));

/** How strongly a sound moves at a frequency, between two moments in seconds (Goertzel). */
function strengthAt(sound: Sound, pitch: number, from: number, until: number): number {
	const part = sound.slice(from * sampleRate, until * sampleRate);
	const turn = (2 * Math.PI * pitch) / sampleRate;
	let [sine, cosine] = [0, 0];
	part.forEach((sample, index) => {
		sine += sample * Math.sin(turn * index);
		cosine += sample * Math.cos(turn * index);
	});
	return Math.hypot(sine, cosine) / part.length;
}

describe.each(all)('$name', ({ earcon }) => {
	const sound = synthesiseTone(earcon);

	test('begins and ends in silence, without a click, and never clips', () => {
		expect(Math.abs(sound.at(0) ?? 1)).toBeLessThan(1e-6);
		expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-6);
		expect(Math.max(...sound.map(Math.abs))).toBeCloseTo(0.5, 3);
		const steps = sound.slice(1).map((sample, index) => Math.abs(sample - (sound[index] ?? 0)));
		expect(Math.max(...steps)).toBeLessThan(0.35);
	});

	test('is softer than the voice, and short enough to leave it time', () => {
		expect(earcon.loudness).toBeLessThanOrEqual(-21);
		expect(earcon.length).toBeLessThanOrEqual(earcon === earcons.done ? 2 : 0.5);
	});

	test('sounds its pitches where it should', () => {
		for (const { at, pitch } of earcon.strokes) {
			const near = strengthAt(sound, pitch, at, at + 0.08);
			expect(near).toBeGreaterThan(2 * strengthAt(sound, pitch * 1.6, at, at + 0.08));
		}
	});
});

test('no two tones have the same contour and material', () => {
	const shape = ({ strokes }: Earcon) =>
		JSON.stringify(
			strokes.map(({ pitch, partials }, index) => [
				Math.sign(pitch - (strokes[index - 1]?.pitch ?? pitch)),
				partials
			])
		);
	const told = all
		.filter(({ name }) => !name.startsWith('tick'))
		.map(({ earcon }) => shape(earcon));
	expect(new Set(told).size).toBe(told.length);
});

test('go rises, release falls, switch comes back', () => {
	const pitches = (earcon: Earcon) => earcon.strokes.map(({ pitch }) => pitch);
	const [first = 0, second = 0] = pitches(earcons.go);
	expect(second).toBeGreaterThan(first);
	const [third = 0, fourth = 0] = pitches(earcons.release);
	expect(fourth).toBeLessThan(third);
	expect(pitches(earcons.switch).at(-1)).toBe(pitches(earcons.switch).at(0));
});
