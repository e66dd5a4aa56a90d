import { milliseconds } from '#core/base/units.ts';
import type { Phase, Timetable, TimetableStep, PhaseDraft } from './timetable.ts';

export interface StepDraft extends Omit<TimetableStep, 'starts' | 'length'> {
	readonly phases: readonly PhaseDraft[];
}

/** Lays out steps one after the other without gaps, and leaves out phases that take no time. */
export function layOutPhases(of: string, name: string, drafts: readonly StepDraft[]): Timetable {
	const allPhases: Phase[] = [];
	const allSteps: TimetableStep[] = [];
	let now = 0;
	for (const { phases, ...step } of drafts) {
		const starts = milliseconds(now);
		for (const phase of phases.filter(({ length }) => length > 0)) {
			allPhases.push({ ...phase, step: allSteps.length, starts: milliseconds(now) });
			now += phase.length;
		}
		allSteps.push({ ...step, starts, length: milliseconds(now - starts) });
	}
	const [phase, ...phases] = allPhases;
	const [step, ...steps] = allSteps;
	if (!phase || !step) throw new Error(`Nothing in "${of}" takes any time.`);
	const length = milliseconds(now);
	return { of, name, steps: [step, ...steps], phases: [phase, ...phases], length };
}
