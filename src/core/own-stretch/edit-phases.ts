import type { OwnPhase, OwnStretchText } from './own-stretch.ts';

type Phases = OwnStretchText['phases'];

export function withPhase(phases: Phases, index: number, changes: Partial<OwnPhase>): Phases {
	return atLeastOne(
		phases.map((phase, at) => (at === index ? { ...phase, ...changes } : phase)),
		phases
	);
}

/** A new one after all others: a hold after a move, else the way back, else a rest. */
export function withNewPhase(phases: Phases): Phases {
	const last = phases.at(-1)?.kind;
	const phase: OwnPhase =
		last === 'move'
			? { kind: 'hold', breath: 'slow', seconds: 15 }
			: last === 'hold'
				? { kind: 'return', breath: 'in', seconds: 4 }
				: last === 'return'
					? { kind: 'rest', breath: 'free', seconds: 3 }
					: { kind: 'move', breath: 'out', seconds: 4 };
	return [...phases, phase];
}

/** The last one stays, because a stretch without phases is none. */
export function withoutPhase(phases: Phases, index: number): Phases {
	return atLeastOne(
		phases.filter((_, at) => at !== index),
		phases
	);
}

export function withPhaseMoved(phases: Phases, index: number, by: 1 | -1): Phases {
	const [one, other] = [phases[index], phases[index + by]];
	if (!one || !other) return phases;
	return atLeastOne(
		phases.map((phase, at) => (at === index ? other : at === index + by ? one : phase)),
		phases
	);
}

function atLeastOne([first, ...others]: readonly OwnPhase[], before: Phases): Phases {
	return first ? [first, ...others] : before;
}
