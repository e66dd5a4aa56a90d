import { fromSeconds, milliseconds, type Milliseconds } from '#core/base/units.ts';

/** One way to breathe slowly. There is no pause after the out-breath. */
export interface Pattern {
	readonly id: string;
	readonly name: string;
	readonly in: Milliseconds;
	readonly pause: Milliseconds;
	readonly out: Milliseconds;
}

const seedPattern = (id: string, out: number) => ({
	id,
	name: `Out ${out} s`,
	in: fromSeconds(5),
	pause: fromSeconds(1),
	out: fromSeconds(out)
});

/** In 5, pause 1, out 3 to 4 (Nicholson); 4 in and 6 out felt calmer (van Diest 2014). The usual one first. */
export const patterns: readonly [Pattern, ...Pattern[]] = [
	seedPattern('3.5', 3.5),
	seedPattern('3', 3),
	seedPattern('4', 4),
	{ id: '6', name: 'Longer out', in: fromSeconds(4), pause: fromSeconds(0), out: fromSeconds(6) }
];

export function patternNamed(id: string | undefined): Pattern {
	return patterns.find((pattern) => pattern.id === id) ?? patterns[0];
}

export interface PacedBreath {
	readonly phase: 'in' | 'pause' | 'out';
	/** How far the ribs are open, 0 to 1. */
	readonly open: number;
	/** Of this phase. */
	readonly left: Milliseconds;
	/** How many breaths were finished before. */
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
		const left = milliseconds(pattern.in - at);
		return { phase: 'in', open: eased(at / pattern.in), left, count };
	}
	if (at < pattern.in + pattern.pause) {
		return { phase: 'pause', open: 1, left: milliseconds(pattern.in + pattern.pause - at), count };
	}
	const left = milliseconds(cycle - at);
	return { phase: 'out', open: eased(left / pattern.out), left, count };
}

/** Slow in, slow out: no breath begins or ends with a jerk. */
function eased(share: number): number {
	return (1 - Math.cos(Math.PI * share)) / 2;
}
