import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { leadIn as leadInLength } from '#core/session/advance.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { frameLength, framesIn } from './frame.ts';
import { joinClips, type TrackClip } from './join-clips.ts';
import { atVolume } from './loudness.ts';

/** A clip and the moment when it begins. */
export interface Sound {
	readonly at: Milliseconds;
	/** `voice/…` or `tone/…`. */
	readonly clip: string;
}

export interface Score {
	/** The sounds of the whole session, or of the first round of an endless one. */
	readonly first: readonly Sound[];
	/** The sounds of later rounds, at the times of the first one. */
	readonly laterRounds: readonly Sound[];
}

/** From 0 to 1. */
export interface Volumes {
	readonly voice: number;
	readonly tones: number;
}

/** The sound of a session, and the positions of its parts. */
export interface Soundtrack {
	readonly sound: Uint8Array<ArrayBuffer>;
	/** The track follows the session from its start for this long. */
	readonly sessionLength: Milliseconds;
	/** The last words are over by then. */
	readonly ends: Milliseconds;
	/** The position of the lead-in, which counts the time to get back into position. */
	readonly leadIn: Milliseconds;
}

/** Milliseconds of an endless session in the track, before it repeats from the second round. */
const loopLength = 30 * 60_000;
/** The clip that counts the seconds of the lead-in. */
const leadInClip = 'tone/lead-in';
/** Milliseconds for the last words. */
const endingLength = 8000;
/**
 * Milliseconds of silence at the end, because the code that stops the track runs only a few times a
 * second.
 */
const endSilence = 1000;
/** Milliseconds between a tone and the words after it. */
const gap = 250;

export function soundtrackOf(
	timetable: Timetable,
	score: Score,
	clips: ReadonlyMap<string, Uint8Array>,
	volumes: Volumes
): Soundtrack {
	const [rounds, loop] = roundsOf(timetable);
	const sessionLength = milliseconds(timetable.length + rounds * loop);
	const ends = milliseconds(sessionLength + endingLength);
	const leadIn = milliseconds(ends + endSilence);
	const atVolume = clipAtVolume(clips, volumes);
	const leadInTicks = Array.from({ length: leadInLength / 1000 }, (_, second) => ({
		at: milliseconds(leadIn + second * 1000),
		clip: leadInClip
	}));
	const laterRounds = Array.from({ length: rounds }, (_, round) =>
		score.laterRounds.map(({ at, clip }) => ({ at: milliseconds(at + (round + 1) * loop), clip }))
	);
	const sounds = [...score.first, ...laterRounds.flat(), ...leadInTicks];
	const length = milliseconds(leadIn + leadInLength + endSilence);
	return { sound: joinClips(length, sounds.flatMap(atVolume)), sessionLength, ends, leadIn };
}

/** The names of all its clips, each once. */
export function clipsOfSoundtrack({ first, laterRounds }: Score): readonly string[] {
	return [...new Set([leadInClip, ...[...first, ...laterRounds].map(({ clip }) => clip)])];
}

/** One clip after another with a short gap; undefined if none of them is there. */
export function speechTrack(
	names: readonly string[],
	clips: ReadonlyMap<string, Uint8Array>,
	volumes: Volumes
): Uint8Array<ArrayBuffer> | undefined {
	const atVolume = clipAtVolume(clips, volumes);
	let now = 0;
	const placed = names.flatMap((clip) => {
		const heard = atVolume({ at: milliseconds(now), clip });
		now += heard.reduce((sum, { frames }) => sum + framesIn(frames) * frameLength + gap, 0);
		return heard;
	});
	return placed.length > 0 ? joinClips(milliseconds(now + endSilence), placed) : undefined;
}

/** A track of sounds, at their moments since it begins. It ends a little after the last of them. */
export function joinSounds(
	length: Milliseconds,
	sounds: readonly Sound[],
	clips: ReadonlyMap<string, Uint8Array>,
	volumes: Volumes
): Uint8Array<ArrayBuffer> {
	return joinClips(milliseconds(length + endSilence), sounds.flatMap(clipAtVolume(clips, volumes)));
}

/**
 * The position in the track of a moment of the session. Rounds beyond the track map to its second
 * round.
 */
export function soundtrackPosition(
	timetable: Timetable,
	{ sessionLength }: Pick<Soundtrack, 'sessionLength'>,
	elapsed: Milliseconds
): Milliseconds {
	const [, loop] = roundsOf(timetable);
	if (loop === 0 || elapsed < sessionLength) return elapsed;
	return milliseconds(timetable.length + ((elapsed - timetable.length) % loop));
}

function roundsOf({ length, repeatsFrom }: Timetable): readonly [number, number] {
	if (repeatsFrom === undefined) return [0, 0];
	const loop = length - repeatsFrom;
	return [Math.max(1, Math.ceil(loopLength / loop)), loop];
}

function clipAtVolume(clips: ReadonlyMap<string, Uint8Array>, { voice, tones }: Volumes) {
	const known = new Map<string, Uint8Array | undefined>();
	return ({ at, clip }: Sound): readonly TrackClip[] => {
		const volume = clip.startsWith('voice/') ? voice : tones;
		if (!known.has(clip)) {
			const frames = clips.get(clip);
			known.set(clip, frames && volume > 0 ? atVolume(frames, volume) : undefined);
		}
		const frames = known.get(clip);
		return frames ? [{ at, frames }] : [];
	};
}
