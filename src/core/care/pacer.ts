import { fromSeconds, milliseconds, type Milliseconds } from '#core/base/units.ts';

/** A pattern of slow breathing. It has no pause after the out-breath. */
export interface Pattern {
	readonly id: string;
	readonly name: string;
	readonly in: Milliseconds;
	readonly pause: Milliseconds;
	readonly out: Milliseconds;
}

const nicholsonPattern = (id: string, out: number) => ({
	id,
	name: `Out ${out} s`,
	in: fromSeconds(5),
	pause: fromSeconds(1),
	out: fromSeconds(out)
});

/**
 * In 5, pause 1, out 3 to 4 (Nicholson); 4 in and 6 out felt calmer (van Diest 2014). The default is
 * the first.
 */
export const patterns: readonly [Pattern, ...Pattern[]] = [
	nicholsonPattern('3.5', 3.5),
	nicholsonPattern('3', 3),
	nicholsonPattern('4', 4),
	{ id: '6', name: 'Longer out', in: fromSeconds(4), pause: fromSeconds(0), out: fromSeconds(6) }
];

export function patternNamed(id: string | undefined): Pattern {
	return patterns.find((pattern) => pattern.id === id) ?? patterns[0];
}

export interface PacedBreath {
	readonly phase: 'in' | 'pause' | 'out';
	/** How far the ribcage is expanded, 0 to 1. */
	readonly expansion: number;
	/** Time left in this phase. */
	readonly remaining: Milliseconds;
	/** Number of breaths finished before. */
	readonly count: number;
}

export function cycleOf({ in: inwards, pause, out }: Pattern): Milliseconds {
	return milliseconds(inwards + pause + out);
}

export function breathAt(pattern: Pattern, elapsed: Milliseconds): PacedBreath {
	const cycle = cycleOf(pattern);
	const count = Math.floor(elapsed / cycle);
	const at = elapsed - count * cycle;
	if (at < pattern.in) {
		const remaining = milliseconds(pattern.in - at);
		return { phase: 'in', expansion: easeInOut(at / pattern.in), remaining, count };
	}
	if (at < pattern.in + pattern.pause) {
		return {
			phase: 'pause',
			expansion: 1,
			remaining: milliseconds(pattern.in + pattern.pause - at),
			count
		};
	}
	const remaining = milliseconds(cycle - at);
	return { phase: 'out', expansion: easeInOut(remaining / pattern.out), remaining, count };
}

/** Whether a breath in or out begins after `from` and up to `to`. */
export function turnsBreath(pattern: Pattern, from: Milliseconds, to: Milliseconds): boolean {
	const { phase } = breathAt(pattern, to);
	return phase !== 'pause' && phase !== breathAt(pattern, from).phase;
}

/** Ease in and out, so that no breath begins or ends with a jerk. */
function easeInOut(share: number): number {
	return (1 - Math.cos(Math.PI * share)) / 2;
}
