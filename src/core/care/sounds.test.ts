import { expect, test } from 'vitest';
import { frameBytes, frameLength } from '#core/track/frame.ts';
import { tagBytes } from '#core/track/join-clips.ts';
import { patterns } from './pacer.ts';
import { timerTrack, toneNames } from './sounds.ts';
import { timerLength, timerProgrammeOf } from './timer-programme.ts';

/** Each clip is one frame that is filled with its number. */
const clips = new Map(
	toneNames.map((name, index) => [name, new Uint8Array(frameBytes).fill(index + 1)])
);
const tones = new Set(toneNames.map((_, index) => index + 1));

/** When something sounds, in seconds. */
function heardIn(track: Uint8Array | undefined): readonly number[] {
	const bytes = track ?? new Uint8Array();
	const frames = Math.floor((bytes.length - tagBytes) / frameBytes);
	return Array.from({ length: frames }, (_, frame) => frame)
		.filter((frame) => tones.has(bytes[tagBytes + frame * frameBytes] ?? 0))
		.map((frame) => Math.round((frame * frameLength) / 1000));
}

test('a timer is silent but for its alerts, and outlasts the last of them', () => {
	const programme = timerProgrammeOf({ care: 'contrast', size: 20 });
	const track = timerTrack(programme, clips, 1);
	expect(heardIn(track)).toEqual([600, 1200, 2400, 3000, 3600]);
	const frames = ((track?.length ?? 0) - tagBytes) / frameBytes;
	expect(frames * frameLength).toBeGreaterThan(timerLength(programme));
});

test('a pacer sounds at each breath in and out', () => {
	const programme = timerProgrammeOf({ care: 'breathing', size: 3 });
	const heard = heardIn(timerTrack(programme, clips, 1, patterns[0]));
	expect(heard.slice(0, 4)).toEqual([0, 6, 9, 15]);
	expect(heard).toHaveLength(2 * 18 + 1);
});

test('without clips or with no volume there is nothing to play', () => {
	const programme = timerProgrammeOf({ care: 'pressure', size: 45 });
	expect(timerTrack(programme, new Map(), 1)).toBeUndefined();
	expect(timerTrack(programme, clips, 0)).toBeUndefined();
});
