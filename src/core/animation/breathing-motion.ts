import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';

/** Four seconds in and six out: six breaths a minute, the rate at which slow breathing is taught. */
const inhaleLength = milliseconds(4000);
const breathLength = milliseconds(10_000);
const inhaleShare = inhaleLength / breathLength;

/**
 * How far the ribcage is expanded, 0 to 1. It follows the breath that the phase asks for, else a
 * whole number of slow breaths. It has no jump between phases.
 */
export function ribcageAt(
	{ phases }: Pick<Timetable, 'phases'>,
	{ phase, index, progress }: Pick<Moment, 'phase' | 'index' | 'progress'>
): number {
	const full = isFullBefore(phases, index);
	switch (phase.breath) {
		case 'in':
			return full ? 1 : easeInOut(progress);
		case 'out':
			return full ? easeInOut(1 - progress) : 0;
		case 'hold':
			return full ? 1 : 0;
		case 'slow':
		case 'free':
			return slowBreathAt(phase.length, progress, full);
	}
}

/** Whether the latest breath cue before this phase was to breathe in. */
function isFullBefore(phases: readonly Phase[], index: number): boolean {
	for (let before = index - 1; before >= 0; before--) {
		const breath = phases[before]?.breath;
		if (breath === 'in' || breath === 'out') return breath === 'in';
	}
	return false;
}

function slowBreathAt(length: Milliseconds, progress: number, full: boolean): number {
	const breaths = Math.max(1, Math.round(length / breathLength));
	const through = (progress * breaths + (full ? inhaleShare : 0)) % 1;
	return through < inhaleShare
		? easeInOut(through / inhaleShare)
		: easeInOut((1 - through) / (1 - inhaleShare));
}

function easeInOut(share: number): number {
	return (1 - Math.cos(Math.PI * share)) / 2;
}
