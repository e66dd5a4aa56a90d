import type { Day } from '#core/base/units.ts';

export const recoveryStages = ['calm', 'loosen', 'build', 'prevent'] as const;

/** Where somebody is on the way back after a spasm. */
export type RecoveryStage = (typeof recoveryStages)[number];

interface Stretch {
	readonly routine: string;
	/** Days since the spasm, both included. */
	readonly from: number;
	readonly to: number;
}

/** The ladder of the specification, C.5 to C.7. */
export const ladder: Readonly<Record<RecoveryStage, Stretch>> = {
	calm: { routine: 'stage0', from: 0, to: 3 },
	loosen: { routine: 'stage1', from: 4, to: 7 },
	build: { routine: 'stage2', from: 8, to: 14 },
	prevent: { routine: 'daily', from: 15, to: Infinity }
};

/** Where somebody is today. A spasm written down for a later day, by a clock set wrong, is one of today. */
export function recoveryStageOn(today: Day, lastSpasm: Day | undefined): RecoveryStage {
	if (lastSpasm === undefined) return 'prevent';
	const since = Math.max(0, today - lastSpasm);
	return recoveryStages.find((stage) => since <= ladder[stage].to) ?? 'prevent';
}
