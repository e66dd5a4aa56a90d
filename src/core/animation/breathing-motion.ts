import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';

/** Four seconds in and six out: six breaths a minute, as slow breathing is taught. */
const inhaling = milliseconds(4000);
const breathLength = milliseconds(10_000);
const shareIn = inhaling / breathLength;

/**
 * How far the ribs are open, 0 to 1: what the phase says of the breath, else slow breaths, a whole
 * number of them. It goes on from one phase to the next without a jump.
 */
export function ribcageAt(
	{ phases }: Pick<Timetable, 'phases'>,
	{ phase, index, progress }: Pick<Moment, 'phase' | 'index' | 'progress'>
): number {
	const full = fullBefore(phases, index);
	switch (phase.breath) {
		case 'in':
			return full ? 1 : eased(progress);
		case 'out':
			return full ? eased(1 - progress) : 0;
		case 'hold':
			return full ? 1 : 0;
		case 'slow':
		case 'free':
			return breathing(phase.length, progress, full);
	}
}

/** Whether the last word before this phase was to breathe in. */
function fullBefore(phases: readonly Phase[], index: number): boolean {
	for (let before = index - 1; before >= 0; before--) {
		const breath = phases[before]?.breath;
		if (breath === 'in' || breath === 'out') return breath === 'in';
	}
	return false;
}

function breathing(length: Milliseconds, progress: number, full: boolean): number {
	const breaths = Math.max(1, Math.round(length / breathLength));
	const through = (progress * breaths + (full ? shareIn : 0)) % 1;
	return through < shareIn ? eased(through / shareIn) : eased((1 - through) / (1 - shareIn));
}

function eased(share: number): number {
	return (1 - Math.cos(Math.PI * share)) / 2;
}
