import type { Equipment } from '#core/exercise/equipment.ts';
import type { Omission } from '#core/tailoring/select-steps.ts';
import type { Shape } from '#core/tailoring/shape.ts';

export const equipmentWords: Readonly<Record<Equipment, string>> = {
	mat: 'Mat',
	chair: 'Firm chair',
	wall: 'Free wall',
	cushions: 'Cushions',
	towel: 'Towel'
};

export const leftOutWords: Readonly<Record<Omission['why'], string>> = {
	removed: 'you removed it',
	closed: 'not offered now',
	strength: 'strength',
	place: 'not in this position',
	time: 'no time'
};

/** The shape in a few words: "5 minutes, lying only". Empty for the whole routine. */
export function shapeWords({ minutes, place, strength, full }: Shape): string {
	return [
		...(full ? ['long holds'] : []),
		...(minutes === undefined ? [] : [`${minutes} minutes`]),
		...(place === 'lying' ? ['lying only'] : place === 'off-floor' ? ['no floor'] : []),
		...(strength === 'without' ? ['no strength'] : [])
	].join(', ');
}
