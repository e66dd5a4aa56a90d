import { expect, test } from 'vitest';
import { frameBytes } from '#core/track/frame.ts';
import { clipsInPack, lengthsIn, packsFor, type PackIndex } from './voice-pack.ts';

const packs = {
	common: { address: '/common', frames: { 'tone/go': 2, 'voice/out': 1 } },
	twist: { address: '/twist', frames: { 'voice/twist': 3, 'voice/to-about-20-degrees': 4 } },
	squat: { address: '/squat', frames: { 'voice/squat': 2, 'voice/to-about-20-degrees': 4 } }
} satisfies PackIndex;

test('only packs that are needed are asked for, and none twice', () => {
	const clips = ['voice/to-about-20-degrees', 'voice/squat', 'tone/go', 'voice/out'];
	expect(
		packsFor(packs, clips)
			.map(({ address }) => address)
			.toSorted()
	).toEqual(['/common', '/squat']);
	expect(packsFor(packs, ['voice/unknown'])).toEqual([]);
});

test('a file is cut where its index says', () => {
	const file = Uint8Array.from({ length: 3 * frameBytes }, (_, index) =>
		Math.floor(index / frameBytes)
	);
	const clips = clipsInPack(packs.common, file);
	expect([...clips].map(([clip, bytes]) => [clip, bytes.length, bytes[0]])).toEqual([
		['tone/go', 2 * frameBytes, 0],
		['voice/out', frameBytes, 2]
	]);
	expect(() => clipsInPack(packs.common, file.subarray(1))).toThrow('does not match');
});

test('lengths are in steps of 24 ms', () => {
	expect(lengthsIn(packs)).toMatchObject({ 'tone/go': 48, 'voice/twist': 72 });
});
