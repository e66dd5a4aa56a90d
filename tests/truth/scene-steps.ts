import {
	dayOn,
	type Fact,
	type FactSide,
	type PainFact,
	type SessionFact,
	type StepFact
} from './fact.ts';

/** An hour and a minute of a day; hour 25 is one in the night after it. */
export const on = (date: string, hour = 8, minute = 0) => ({
	day: dayOn(date),
	minute: hour * 60 + minute
});

const sides: readonly FactSide[] = ['left', 'right'];

/** The seated twist on both sides, reached as it was asked. */
export function twist(asked: number, changes: Partial<StepFact> = {}): readonly StepFact[] {
	return sides.map((side) => ({
		...{ exercise: 'seated-twist', side, times: 2, unit: 'degrees', asked, reached: asked },
		...changes
	}));
}

/** One side of the seated twist that was broken off before its first repetition. */
export function twistUndone(side: FactSide, asked: number, changes: Partial<StepFact> = {}) {
	const step: StepFact = { exercise: 'seated-twist', side, times: 0, unit: 'degrees', asked };
	return { ...step, ...changes };
}

/** Cat-cow at the level where everybody begins. */
export const catCow: StepFact = {
	...{ exercise: 'cat-cow', times: 6, unit: 'degrees', asked: 16, reached: 16 }
};

/** One side of it. */
export const kneeToChest: StepFact = {
	...{ exercise: 'single-knee-to-chest', side: 'right', times: 2, unit: 'degrees' },
	...{ asked: 90, reached: 90 }
};

export function childsPose(asked: number): StepFact {
	return { exercise: 'childs-pose', times: 3, unit: 'centimetres', asked, reached: asked };
}

export function plank(unit: 'seconds' | 'times', asked: number): StepFact {
	return { exercise: 'plank', times: unit === 'times' ? asked : 1, unit, asked, reached: asked };
}

export function session(
	at: { readonly day: number; readonly minute: number },
	steps: readonly StepFact[],
	changes: Partial<SessionFact> = {}
): SessionFact {
	return { kind: 'session', ...at, of: 'daily', minutes: 12, steps, ...changes };
}

export function checkIn(
	at: { readonly day: number; readonly minute: number },
	pain: number,
	changes: Pick<PainFact, 'slip' | 'earlierVersion'> = {}
): Fact {
	return { kind: 'check-in', ...at, pain, ...changes };
}
