import type { Side } from '#core/exercise/side.ts';
import { cueTitle } from '#core/routine/cue-words.ts';
import type { Breath, Phase, PhaseKind, TimetableStep } from '#core/timetable/timetable.ts';
import { cueVariants, spokenWords } from './cue-variants.ts';

export const halfWay = 'Half-way.';
/** Spoken in the middle of a change of position. */
export const takeYourTime = 'Take your time.';
/** Spoken before a target. */
export const todayWords = 'Today:';
export const allDone = 'That is all. Well done.';
export const comingOut: readonly string[] = ['And come out, slowly.', 'Come out, slowly.'];
export const changingPosition: readonly string[] = ['Now change position.', 'Change position.'];

/** The words for the name of an exercise: before the next one, or as the first. */
export function nameWords(name: string) {
	return { next: [`Next: ${name}.`, `${name}.`], alone: [`${name}.`] } as const;
}

export function sideWords(side: Side, sides: TimetableStep['sides']): string {
	const named = side === 'left' ? 'Left side' : 'Right side';
	return sides.length > 1 ? `${named} first.` : `${named}.`;
}

export function changeSidesWords(side: Side): readonly string[] {
	return [
		`Change sides. Now the ${side}.`,
		`Now the ${side}.`,
		side === 'left' ? 'Left.' : 'Right.'
	];
}

/**
 * The words of a phase, the fullest first: the whole cue in the first repetition, a word or two
 * later.
 */
export function spokenPhaseWords(phase: Phase, first: boolean): readonly string[] {
	if (!phase.cue) return [];
	return first ? cueVariants(phase.cue) : laterWords(phase.kind, phase.breath);
}

export function laterWords(kind: PhaseKind, breath: Breath): readonly string[] {
	switch (kind) {
		case 'move':
		case 'rest':
			if (breath === 'in') return ['In.'];
			if (breath === 'out') return ['Out.'];
			return kind === 'rest' ? ['Rest.'] : [];
		case 'hold':
			// "Hold." beside a breath is heard as: hold your breath.
			return ['Stay.'];
		case 'return':
			if (breath === 'out') return ['Out.'];
			return breath === 'in' ? ['In, let go.', 'Let go.'] : ['Let go.'];
		case 'change':
		case 'get-ready':
		case 'change-sides':
		case 'come-out':
		case 'spoken':
			return [];
	}
}

/** The words of a sentence of a routine; the shorter variant is its first sentence. */
export function sayWords(say: string): readonly string[] {
	const title = spokenWords(cueTitle(say));
	const said = spokenWords(say);
	return said === title ? [said] : [said, title];
}
