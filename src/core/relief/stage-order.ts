import { endsInRest, type Flow, type ReliefStage } from './flow.ts';

/** The stage that follows by itself or by skipping. */
export const nextStage: Readonly<Record<ReliefStage, ReliefStage>> = {
	signs: 'signs',
	emergency: 'emergency',
	position: 'breathing',
	rest: 'breathing',
	breathing: 'grip',
	grip: 'pack',
	worse: 'pack',
	call: 'pack',
	instead: 'pack',
	gentler: 'pack',
	rolls: 'pack',
	hunch: 'after',
	after: 'pack',
	pack: 'lying',
	cloth: 'cold',
	cold: 'off',
	heat: 'off',
	off: 'lying',
	lying: 'up',
	up: 'walk',
	walk: 'done',
	done: 'done'
};

/**
 * The stage that "back" leads to. It never leads into the curls, which are only for a grip that was
 * answered to be easier or the same.
 */
export const previousStage: Readonly<Record<ReliefStage, ReliefStage>> = {
	signs: 'signs',
	emergency: 'signs',
	position: 'signs',
	rest: 'position',
	breathing: 'position',
	grip: 'breathing',
	worse: 'grip',
	call: 'grip',
	instead: 'grip',
	gentler: 'grip',
	rolls: 'gentler',
	hunch: 'grip',
	after: 'grip',
	pack: 'grip',
	cloth: 'pack',
	cold: 'pack',
	heat: 'pack',
	off: 'pack',
	lying: 'pack',
	up: 'lying',
	walk: 'lying',
	done: 'walk'
};

/** The stage that skipping leads to. */
export function stageAfter(flow: Flow): ReliefStage {
	if (flow.stage === 'cloth') return flow.pack;
	return flow.stage === 'lying' && endsInRest(flow) ? 'done' : nextStage[flow.stage];
}
