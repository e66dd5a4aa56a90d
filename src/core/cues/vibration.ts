import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Cue } from './cue.ts';

/** The vibration of a cue: lengths of vibration and pause, in turn. The countdown is only heard. */
export function cueVibration(cue: Cue): readonly Milliseconds[] {
	return patterns[cue.name].map(milliseconds);
}

const patterns: Readonly<Record<Cue['name'], readonly number[]>> = {
	begin: [120],
	move: [60],
	hold: [180],
	release: [60, 80, 60],
	'change-sides': [120, 100, 120, 100, 120],
	rest: [40],
	countdown: [],
	done: [300, 150, 300]
};
