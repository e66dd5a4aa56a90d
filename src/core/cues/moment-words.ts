import type { Moment } from '#core/timetable/moment.ts';
import type { Phase, TimetableStep } from '#core/timetable/timetable.ts';

/** The words for what follows this phase. */
export function nextWords({ nextPhase, nextStep, phase }: Moment): string {
	if (!nextPhase) return 'Then you are done';
	if (nextPhase.step !== phase.step) return `Next: ${nextStep?.name ?? nextPhase.name}`;
	if (nextPhase.kind === 'change-sides') return 'Then change sides';
	return `Then ${nextPhase.name}`;
}

/** The words of the person's own for a phase before a movement, or for a pause; else empty. */
export function ownWordsAt({ kind, cue }: Phase, { ownNote, inOwnWords }: TimetableStep): string {
	switch (kind) {
		case 'spoken':
			return inOwnWords ? cue : '';
		case 'change':
		case 'get-ready':
			return ownNote ?? '';
		case 'move':
		case 'hold':
		case 'return':
		case 'rest':
		case 'change-sides':
		case 'come-out':
			return '';
	}
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
