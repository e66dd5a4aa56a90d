import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { ReliefCue } from './relief-cues.ts';

/**
 * The vibration of a cue. The patterns differ by feel: in is one long, out is two short, a question
 * is three.
 */
export function reliefVibration({ tone }: ReliefCue): readonly Milliseconds[] {
	switch (tone) {
		case undefined:
			return [];
		case 'go':
			return [milliseconds(180)];
		case 'release':
			return [60, 90, 60].map(milliseconds);
		case 'done':
			return [300, 150, 300].map(milliseconds);
		case 'switch':
			return [120, 100, 120, 100, 120].map(milliseconds);
		case 'rest':
		case 'hold':
		case 'lead-in':
		case 'tick-1':
		case 'tick-2':
		case 'tick-3':
			return [milliseconds(60)];
	}
}
