import type { Posture } from '#core/exercise/exercise.ts';
import type { OwnRange } from '#core/own-stretch/own-range.ts';
import type { OwnPhase, OwnStretchText } from '#core/own-stretch/own-stretch.ts';

type Choices<Id extends string> = readonly { readonly id: Id; readonly name: string }[];

export const stretchKindChoices: Choices<OwnStretchText['kind']> = [
	{ id: 'mobility', name: 'Loosen' },
	{ id: 'strength', name: 'Strengthen' },
	{ id: 'breathing', name: 'Breathe' },
	{ id: 'rest', name: 'Rest' }
];

export const phaseKindChoices: Choices<OwnPhase['kind']> = [
	{ id: 'move', name: 'Move' },
	{ id: 'hold', name: 'Hold' },
	{ id: 'return', name: 'Back' },
	{ id: 'rest', name: 'Rest' }
];

export const breathChoices: Choices<OwnPhase['breath']> = [
	{ id: 'out', name: 'Out' },
	{ id: 'in', name: 'In' },
	{ id: 'slow', name: 'Slowly' },
	{ id: 'free', name: 'As it comes' },
	{ id: 'hold', name: 'A short pause' }
];

export const postureChoices: Choices<Posture> = [
	{ id: 'standing', name: 'Standing' },
	{ id: 'sitting', name: 'Sitting' },
	{ id: 'all-fours', name: 'Hands and knees' },
	{ id: 'forearms-and-knees', name: 'Forearms and knees' },
	{ id: 'on-back', name: 'On the back' },
	{ id: 'on-front', name: 'On the front' },
	{ id: 'on-side', name: 'On the side' }
];

export const unitChoices: Choices<OwnRange['unit']> = [
	{ id: 'degrees', name: 'Degrees' },
	{ id: 'centimetres', name: 'Centimetres' },
	{ id: 'seconds', name: 'Seconds of each hold' },
	{ id: 'times', name: 'Times' }
];

/** What a range begins as, by its unit. */
export const firstRanges: Readonly<Record<OwnRange['unit'], OwnRange>> = {
	degrees: { unit: 'degrees', start: 30, most: 90, step: 1 },
	centimetres: { unit: 'centimetres', start: 20, most: 0, step: 1 },
	seconds: { unit: 'seconds', start: 10, most: 30, step: 1 },
	times: { unit: 'times', start: 3, most: 12, step: 1 }
};

export const shownSideChoices: Choices<'left' | 'right' | 'both'> = [
	{ id: 'left', name: 'Left' },
	{ id: 'right', name: 'Right' },
	{ id: 'both', name: 'Neither' }
];
