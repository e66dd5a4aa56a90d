import type { OwnPhase, OwnStretchText } from './own-stretch.ts';

type Phases = OwnStretchText['phases'];

const wayBack: OwnPhase = { kind: 'return', breath: 'in', seconds: 4 };

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
				? wayBack
				: last === 'return'
					? { kind: 'rest', breath: 'free', seconds: 3 }
					: { kind: 'move', breath: 'out', seconds: 4 };
	return [...phases, phase];
}

/** Whether nothing after its last move brings the body back. */
export function staysAway(phases: Phases): boolean {
	const lastMove = phases.findLastIndex(({ kind }) => kind === 'move');
	const after = phases.slice(lastMove + 1);
	return lastMove >= 0 && !after.some(({ kind }) => kind === 'return' || kind === 'rest');
}

export function withWayBack(phases: Phases): Phases {
	return [...phases, wayBack];
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
