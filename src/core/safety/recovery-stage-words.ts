import type { RecoveryStage } from './recovery-stage.ts';

/** Kind words for each part of the way back after a spasm: its name, its days, what is done. */
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
