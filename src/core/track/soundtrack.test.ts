import { describe, expect, it } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { frameBytes, frameHeader } from './frame.ts';
import { tagBytes } from './join-clips.ts';
import {
	soundtrackPosition,
	soundtrackOf,
	speechTrack,
	type Score,
	type Volumes
} from './soundtrack.ts';

const clipOf = (filling: number) =>
	Uint8Array.from({ length: frameBytes }, (_, index) => frameHeader[index] ?? filling);
const clips = new Map([
	['tone/lead-in', clipOf(1)],
	['tone/hold', clipOf(2)],
	['voice/hold', clipOf(3)]
]);
const loud = { voice: 1, tones: 1 };

/** When each clip sounds, by its filling. */
function heardIn(timetable: Timetable, score: Score, volumes: Volumes = loud) {
	const track = soundtrackOf(timetable, score, clips, volumes);
	const heard: Record<number, number[]> = {};
	for (let frame = 0; tagBytes + frame * frameBytes < track.sound.length; frame++) {
		const filling = track.sound[tagBytes + frame * frameBytes + frameBytes - 1] ?? 0;
		if (filling > 0) (heard[filling] ??= []).push(Math.round((frame * 24 + 46) / 100) * 100);
	}
	return { ...track, heard };
}

const at = (milli: number, clip: string) => ({ at: milliseconds(milli), clip });

describe('a routine', () => {
	const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });
	const score = { first: [at(12_000, 'tone/hold'), at(12_500, 'voice/hold')], laterRounds: [] };

	it('sounds once, then its last words, then what counts one back in', () => {
		const { heard, sessionLength, ends, leadIn } = heardIn(short, score);
		expect([sessionLength, ends, leadIn]).toEqual([109_000, 117_000, 118_000]);
		expect(heard).toEqual({ 1: [118_000, 119_000, 120_000], 2: [12_000], 3: [12_500] });
	});

	it('is silent where the volume is nothing, or the clip is missing', () => {
		const { heard } = heardIn(short, score, { voice: 0, tones: 1 });
		expect(Object.keys(heard)).toEqual(['1', '2']);
		expect(heardIn(short, { first: [at(0, 'voice/none')], laterRounds: [] }).heard).toHaveProperty(
			'1'
		);
	});

	it('is found where it is', () => {
		expect(soundtrackPosition(short, { sessionLength: short.length }, milliseconds(50_000))).toBe(
			50_000
		);
	});
});

describe('a stretch on repeat', () => {
	const endless = repeatTimetable(arch);
	const score = { first: [at(8000, 'voice/hold')], laterRounds: [at(8000, 'tone/hold')] };

	it('sounds for half an hour, round by round', () => {
		const { heard, sessionLength } = heardIn(endless, score);
		expect(sessionLength).toBe(16_000 + 225 * 8000);
		expect(heard[3]).toEqual([8000]);
		expect(heard[2]?.slice(0, 3)).toEqual([16_000, 24_000, 32_000]);
		expect(heard[2]).toHaveLength(225);
	});

	it('goes on after that as in its second round', () => {
		const sessionLength = milliseconds(1_816_000);
		const places = [10_000, 1_815_999, 1_816_000, 1_817_000, 9_000_500].map((elapsed) =>
			soundtrackPosition(endless, { sessionLength }, milliseconds(elapsed))
		);
		expect(places).toEqual([10_000, 1_815_999, 16_000, 17_000, 16_500]);
	});
});

describe('a few words', () => {
	it('follow each other, a little apart', () => {
		const track = speechTrack(['tone/hold', 'voice/none', 'voice/hold'], clips, loud);
		const last = (frame: number) => track?.[tagBytes + frame * frameBytes + frameBytes - 1];
		expect([0, 9, 10, 11].map(last)).toEqual([2, 0, 3, 0]);
	});

	it('are nothing where no clip is there', () => {
		expect(speechTrack(['voice/none'], clips, loud)).toBeUndefined();
	});
});
