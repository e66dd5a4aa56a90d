import { milliseconds, type Milliseconds } from '#core/base/units.ts';

/** A choice about a spasm. The id is stored: add new ones, never change an old one. */
export interface DiaryChoice {
	readonly id: string;
	readonly name: string;
}

/** Places on a back seen from behind: left is the person's own left. */
export const painPlaces = [
	{ id: 'upper-left', name: 'Upper left' },
	{ id: 'upper-middle', name: 'Upper middle' },
	{ id: 'upper-right', name: 'Upper right' },
	{ id: 'lower-left', name: 'Lower left' },
	{ id: 'lower-middle', name: 'Lower middle' },
	{ id: 'lower-right', name: 'Lower right' },
	{ id: 'buttock-left', name: 'Left buttock' },
	{ id: 'buttock-right', name: 'Right buttock' },
	{ id: 'leg-left', name: 'Left leg' },
	{ id: 'leg-right', name: 'Right leg' }
] as const satisfies readonly DiaryChoice[];

export type PlaceId = (typeof painPlaces)[number]['id'];

/** The triggers that the sources name (specification E). */
export const triggers: readonly DiaryChoice[] = [
	{ id: 'bending', name: 'Bending or picking up' },
	{ id: 'lifting', name: 'Lifting' },
	{ id: 'twist', name: 'An awkward twist' },
	{ id: 'reaching', name: 'Reaching in a twist' },
	{ id: 'sitting', name: 'Sitting long' },
	{ id: 'standing', name: 'Standing long' },
	{ id: 'driving', name: 'Driving' },
	{ id: 'posture', name: 'Poor posture' },
	{ id: 'overuse', name: 'Doing too much' },
	{ id: 'stress', name: 'Stress or worry' },
	{ id: 'thirst', name: 'Drinking too little' },
	{ id: 'breath', name: 'A breath, cough or sneeze' },
	{ id: 'blue', name: 'Out of the blue' }
];

export const helpChoices: readonly DiaryChoice[] = [
	{ id: 'rest', name: 'Lying down' },
	{ id: 'breathing', name: 'Slow breathing' },
	{ id: 'hunch', name: 'Tiny hunch steps' },
	{ id: 'cold', name: 'Cold' },
	{ id: 'warmth', name: 'Heat' },
	{ id: 'walking', name: 'Walking' },
	{ id: 'stretching', name: 'Stretching' },
	{ id: 'pressing', name: 'Pressing a point' },
	{ id: 'tablets', name: 'Pain tablets' },
	{ id: 'time', name: 'Only time' },
	{ id: 'nothing', name: 'Nothing so far' }
];

export interface LengthChoice extends DiaryChoice {
	readonly lasted: Milliseconds;
}

const minute = 60_000;
const hour = 60 * minute;

/** Approximate lengths: readers of the sources have had spasms from seconds to days. */
export const spasmLengths: readonly LengthChoice[] = [
	{ id: 'seconds', name: 'Seconds', lasted: milliseconds(10_000) },
	{ id: 'minute', name: 'A minute or two', lasted: milliseconds(2 * minute) },
	{ id: 'ten-minutes', name: 'About 10 min', lasted: milliseconds(10 * minute) },
	{ id: 'half-hour', name: 'About half an hour', lasted: milliseconds(30 * minute) },
	{ id: 'hours', name: 'A few hours', lasted: milliseconds(3 * hour) },
	{ id: 'day', name: 'About a day', lasted: milliseconds(24 * hour) },
	{ id: 'days', name: 'Days', lasted: milliseconds(72 * hour) }
];

/** The name of a choice in small letters, or the id itself if it is unknown. */
export function choiceWords(choices: readonly DiaryChoice[], id: string): string {
	return (choices.find((choice) => choice.id === id)?.name ?? id).toLowerCase();
}

/** The names of several choices, with commas between; empty if there are none. */
export function choiceListWords(
	choices: readonly DiaryChoice[],
	ids: readonly string[] = []
): string {
	return ids.map((id) => choiceWords(choices, id)).join(', ');
}

/**
 * The name of the choice in small letters if the length is one of `spasmLengths`, else "25 min", "3
 * h", "2 days".
 */
export function lastedWords(lasted: Milliseconds): string {
	const ticked = spasmLengths.find((choice) => choice.lasted === lasted);
	if (ticked) return ticked.name.toLowerCase();
	if (lasted < 90_000) return `${Math.round(lasted / 1000)} s`;
	if (lasted < 2 * hour) return `${Math.round(lasted / minute)} min`;
	return lasted < 48 * hour
		? `${Math.round(lasted / hour)} h`
		: `${Math.round(lasted / (24 * hour))} days`;
}
