import type { Day } from '#core/base/units.ts';
import type { LaterPain, Practice } from './practice.ts';
import type { Today } from './today.ts';

/**
 * The practices with the pain that was told first after each: where none is known yet, before another
 * practice or today.
 */
export function withLaterPain(
	practices: readonly Practice[],
	{ day: today, pain: now }: Today
): readonly Practice[] {
	const told = practices.flatMap(({ day, pain: { before } }) =>
		before === undefined ? [] : [{ day, pain: before }]
	);
	if (now !== undefined) told.push({ day: today, pain: now });
	return practices.map((practice) => {
		const later = practice.later ?? firstAfter(practice.day, told);
		return later ? { ...practice, later } : practice;
	});
}

/** The most pain of the first day after this one on which any was told. */
export function firstAfter(day: Day, told: readonly LaterPain[]): LaterPain | undefined {
	const next = Math.min(...told.map((each) => (each.day > day ? each.day : Infinity)));
	const pains = told.flatMap((each) => (each.day === next ? [each.pain] : []));
	return pains.length > 0 ? { day: next, pain: Math.max(...pains) } : undefined;
}
