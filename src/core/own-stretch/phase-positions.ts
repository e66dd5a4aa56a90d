import type { OwnPhase } from './own-stretch.ts';

/**
 * Where the figure is at the end of each phase: 0 = start pose, 1 = full. Several moves until the
 * next way back share the way, and so do several ways back. Holds and rests stay where they are.
 */
export function phasePositions(phases: readonly Pick<OwnPhase, 'kind'>[]): readonly number[] {
	const moves = phases.some(({ kind }) => kind === 'move');
	// A stretch that is only held is held at its fullest.
	let position = moves ? 0 : 1;
	return phases.map(({ kind }, index) => {
		if (kind === 'move') position += (1 - position) / left('move', 'return', index);
		if (kind === 'return') position -= position / left('return', 'move', index);
		return Math.round(position * 1000) / 1000;
	});

	/** How many of this kind there are from here, until the next of the other. */
	function left(kind: OwnPhase['kind'], other: OwnPhase['kind'], from: number): number {
		const rest = phases.slice(from);
		const end = rest.findIndex((phase) => phase.kind === other);
		return rest.slice(0, end < 0 ? undefined : end).filter((phase) => phase.kind === kind).length;
	}
}
