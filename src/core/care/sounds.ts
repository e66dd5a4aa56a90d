import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { joinClips } from '#core/track/join-clips.ts';
import { atVolume } from '#core/track/loudness.ts';
import { cycleOf, type Pattern } from './pacer.ts';
import { alertsOf, timerLength, type Alert, type TimerProgramme } from './timer-programme.ts';

const tones: Readonly<Record<Alert['name'], string>> = {
	skin: 'tone/hold',
	change: 'tone/switch',
	end: 'tone/done'
};
const inhaleTone = 'tone/go';
const exhaleTone = 'tone/release';

/** The names of all clips that a timer may sound. */
export const toneNames: readonly string[] = [...Object.values(tones), inhaleTone, exhaleTone];

/** The silence at the end: the code that stops the track runs only now and then. */
const endSilence = 2000;

/**
 * A silent track with a tone at each alert, and at each breath if there is a pattern. A playing
 * track stays on time where browsers throttle the timers of a hidden page.
 */
export function timerTrack(
	programme: TimerProgramme,
	clips: ReadonlyMap<string, Uint8Array>,
	volume: number,
	pattern?: Pattern
): Uint8Array<ArrayBuffer> | undefined {
	if (clips.size === 0 || volume === 0) return undefined;
	const length = timerLength(programme);
	const sounds = [
		...(pattern ? breathSounds(pattern, length) : []),
		...alertsOf(programme).map(({ at, name }) => ({ at, clip: tones[name] }))
	];
	return joinClips(
		milliseconds(length + endSilence),
		sounds.flatMap(({ at, clip }) => {
			const frames = clips.get(clip);
			return frames ? [{ at, frames: atVolume(frames, volume) }] : [];
		})
	);
}

function breathSounds(pattern: Pattern, length: Milliseconds) {
	const cycle = cycleOf(pattern);
	return Array.from({ length: Math.floor(length / cycle) }, (_, count) => [
		{ at: milliseconds(count * cycle), clip: inhaleTone },
		{ at: milliseconds(count * cycle + pattern.in + pattern.pause), clip: exhaleTone }
	]).flat();
}
