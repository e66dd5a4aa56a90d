import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { leadIn as leadInLength } from '#core/session/advance.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { frameLength, framesIn } from './frame.ts';
import { joinClips, type Placed } from './join-clips.ts';
import { softer } from './loudness.ts';

/** A clip that begins at a moment. */
export interface Sound {
	readonly at: Milliseconds;
	/** `voice/…` or `tone/…`. */
	readonly clip: string;
}

export interface Score {
	/** Of the whole session; of an endless one, to the end of its first round. */
	readonly first: readonly Sound[];
	/** Of the rounds after it, at the times of the first one. */
	readonly again: readonly Sound[];
}

/** From 0 to 1. */
export interface Volumes {
	readonly voice: number;
	readonly tones: number;
}

/** A session's sound, and where in it what is to be found. */
export interface Soundtrack {
	readonly sound: Uint8Array<ArrayBuffer>;
	/** From its beginning it follows the session for so long. */
	readonly follows: Milliseconds;
	/** What is said at the end is over by then. */
	readonly ends: Milliseconds;
	/** Where the time to get back into position is counted. */
	readonly leadIn: Milliseconds;
}

/** What is played of an endless session before it begins anew from its second round. */
const unrolled = 30 * 60_000;
/** Counts the seconds until it goes on. */
const countingIn = 'tone/lead-in';
/** Kept for the last words. */
const closing = 8000;
/** What stops it looks only a few times a second. */
const silence = 1000;
/** Between a tone and the words it calls for. */
const apart = 250;

export function soundtrackOf(
	timetable: Timetable,
	score: Score,
	clips: ReadonlyMap<string, Uint8Array>,
	volumes: Volumes
): Soundtrack {
	const [rounds, loop] = roundsOf(timetable);
	const follows = milliseconds(timetable.length + rounds * loop);
	const ends = milliseconds(follows + closing);
	const leadIn = milliseconds(ends + silence);
	const loud = louder(clips, volumes);
	const counted = Array.from({ length: leadInLength / 1000 }, (_, second) => ({
		at: milliseconds(leadIn + second * 1000),
		clip: countingIn
	}));
	const repeated = Array.from({ length: rounds }, (_, round) =>
		score.again.map(({ at, clip }) => ({ at: milliseconds(at + (round + 1) * loop), clip }))
	);
	const sounds = [...score.first, ...repeated.flat(), ...counted];
	const length = milliseconds(leadIn + leadInLength + silence);
	return { sound: joinClips(length, sounds.flatMap(loud)), follows, ends, leadIn };
}

/** The names of all clips it takes, each once. */
export function clipsOfSoundtrack({ first, again }: Score): readonly string[] {
	return [...new Set([countingIn, ...[...first, ...again].map(({ clip }) => clip)])];
}

/** One clip after the other, a little apart; undefined if none of them is there. */
export function speechTrack(
	names: readonly string[],
	clips: ReadonlyMap<string, Uint8Array>,
	volumes: Volumes
): Uint8Array<ArrayBuffer> | undefined {
	const loud = louder(clips, volumes);
	let now = 0;
	const placed = names.flatMap((clip) => {
		const heard = loud({ at: milliseconds(now), clip });
		now += heard.reduce((sum, { frames }) => sum + framesIn(frames) * frameLength + apart, 0);
		return heard;
	});
	return placed.length > 0 ? joinClips(milliseconds(now + silence), placed) : undefined;
}

/** Sounds at their moments since the track begins, which ends a little after the last of them. */
export function layTrack(
	length: Milliseconds,
	sounds: readonly Sound[],
	clips: ReadonlyMap<string, Uint8Array>,
	volumes: Volumes
): Uint8Array<ArrayBuffer> {
	return joinClips(milliseconds(length + silence), sounds.flatMap(louder(clips, volumes)));
}

/** Where a moment of the session is to be found; what an endless one has outlasted, in its second round. */
export function soundtrackPosition(
	timetable: Timetable,
	{ follows }: Pick<Soundtrack, 'follows'>,
	elapsed: Milliseconds
): Milliseconds {
	const [, loop] = roundsOf(timetable);
	if (loop === 0 || elapsed < follows) return elapsed;
	return milliseconds(timetable.length + ((elapsed - timetable.length) % loop));
}

function roundsOf({ length, repeatsFrom }: Timetable): readonly [number, number] {
	if (repeatsFrom === undefined) return [0, 0];
	const loop = length - repeatsFrom;
	return [Math.max(1, Math.ceil(unrolled / loop)), loop];
}

function louder(clips: ReadonlyMap<string, Uint8Array>, { voice, tones }: Volumes) {
	const known = new Map<string, Uint8Array | undefined>();
	return ({ at, clip }: Sound): readonly Placed[] => {
		const volume = clip.startsWith('voice/') ? voice : tones;
		if (!known.has(clip)) {
			const frames = clips.get(clip);
			known.set(clip, frames && volume > 0 ? softer(frames, volume) : undefined);
		}
		const frames = known.get(clip);
		return frames ? [{ at, frames }] : [];
	};
}
