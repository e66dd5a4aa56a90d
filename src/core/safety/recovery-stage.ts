import type { Day } from '#core/base/units.ts';

export const recoveryStages = ['calm', 'loosen', 'build', 'prevent'] as const;

/** A stage of recovery after a spasm. */
export type RecoveryStage = (typeof recoveryStages)[number];

/** The words for each recovery stage: its name, its days and what is done in it. */
export const recoveryStageWords: Readonly<
	Record<RecoveryStage, { readonly name: string; readonly days: string; readonly what: string }>
> = {
	calm: {
		name: 'Calm',
		days: 'day 0 to 3',
		what: 'Rest, breathe, walk a little. Nothing is measured and nothing grows.'
	},
	loosen: { name: 'Loosen', days: 'day 4 to 7', what: 'Small and easy, at half of your level.' },
	build: {
		name: 'Build',
		days: 'day 8 to 14',
		what: 'Three quarters of your level. No increase before day 15.'
	},
	prevent: {
		name: 'Every day',
		days: 'from day 15',
		what: 'The daily routine. Strength opens again when your back is ready.'
	}
};

interface StageDays {
	/** The id of the routine of this stage. */
	readonly routine: string;
	/** The first and last day of the stage, in days since the spasm, both included. */
	readonly from: number;
	readonly to: number;
}

/** The recovery stages of the specification, C.5 to C.7. */
export const stageLadder: Readonly<Record<RecoveryStage, StageDays>> = {
	calm: { routine: 'stage0', from: 0, to: 3 },
	loosen: { routine: 'stage1', from: 4, to: 7 },
	build: { routine: 'stage2', from: 8, to: 14 },
	prevent: { routine: 'daily', from: 15, to: Infinity }
};

/** The recovery stage today. A spasm that a wrong clock dated in the future counts as today's. */
export function recoveryStageOn(today: Day, lastSpasm: Day | undefined): RecoveryStage {
	if (lastSpasm === undefined) return 'prevent';
	const since = Math.max(0, today - lastSpasm);
	return recoveryStages.find((stage) => since <= stageLadder[stage].to) ?? 'prevent';
}
