import type { Omission } from '#core/tailoring/select-steps.ts';
import type { Shape } from '#core/tailoring/shape.ts';

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
