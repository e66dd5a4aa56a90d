import type { RecoveryStage } from '#core/progression/recovery-stage.ts';

/** The words for each stage of the way back after a spasm: its name and what is done in it. */
export const recoveryStageWords: Readonly<
	Record<RecoveryStage, { readonly name: string; readonly what: string }>
> = {
	'first-days': {
		name: 'Small moves',
		what: 'Rest, breathe, walk a little, and tilt your hips as far as it does not hurt.'
	},
	loosen: { name: 'Loosen', what: 'Small and easy, half as far as your level.' },
	build: { name: 'Build', what: 'Three quarters of your level.' },
	daily: { name: 'Every day', what: 'The daily routine, as far as before the spasm.' }
};

/** The id of the routine of each stage (specification C.5 to C.7). */
export const recoveryRoutines: Readonly<Record<RecoveryStage, string>> = {
	'first-days': 'stage0',
	loosen: 'stage1',
	build: 'stage2',
	daily: 'daily'
};
