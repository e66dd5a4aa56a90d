import type { Moment } from '#core/timetable/moment.ts';

/** The words for what follows this phase. */
export function nextWords({ nextPhase, nextStep, phase }: Moment): string {
	if (!nextPhase) return 'Then you are done';
	if (nextPhase.step !== phase.step) return `Next: ${nextStep?.name ?? nextPhase.name}`;
	if (nextPhase.kind === 'change-sides') return 'Then change sides';
	return `Then ${nextPhase.name}`;
}

/**
 * The screen reader announcement when a step or side changes: "Seated twist, left side, to 15°.",
 * "Front plank, 3 times."
 */
export function announcement(moment: Moment, target?: string): string {
	const { phase, step } = moment;
	if (phase.kind === 'spoken') return phase.cue;
	const side = phase.side && `${phase.side} side`;
	return `${[step.name, side, target && (step.countsToTarget ? target : `to ${target}`)].filter(Boolean).join(', ')}.`;
}
