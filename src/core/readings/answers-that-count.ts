import type { Day, Instant } from '#core/base/units.ts';
import { checkInsIn, sessionsIn, type CheckIn, type Entry } from '#core/journal/entry.ts';

/**
 * The check-ins, oldest first, without answers that were given anew. A check-in names the one that it
 * corrects, and that one is not among entries in effect. Earlier versions named none: there the
 * newest answer of a device and a day counts, unless a session lies between, which began with the
 * earlier one.
 */
export function answersThatCount(
	entries: readonly Entry[],
	dayOf: (moment: Instant) => Day
): readonly CheckIn[] {
	const checkIns = checkInsIn(entries);
	const ends = new Map<Day, Instant[]>();
	for (const { ended } of sessionsIn(entries)) {
		const day = dayOf(ended);
		ends.set(day, [...(ends.get(day) ?? []), ended]);
	}
	const next = new Map<string, CheckIn>();
	const nextMorning = new Set<Day>();
	return checkIns
		.toReversed()
		.map((checkIn) => {
			const { pain, morning, ...told } = checkIn;
			const [day, key] = [dayOf(checkIn.at), `${checkIn.device} ${dayOf(checkIn.at)}`];
			const later = next.get(key);
			if (pain !== undefined) next.set(key, checkIn);
			const former = later && !liesBetween(ends.get(day), checkIn.at, later.at);
			const formerMorning = nextMorning.has(day);
			if (morning !== undefined) nextMorning.add(day);
			return {
				...told,
				...(pain !== undefined && !former && { pain }),
				...(morning !== undefined && !formerMorning && { morning })
			};
		})
		.toReversed();
}

function liesBetween(ends: readonly Instant[] = [], from: Instant, to: Instant): boolean {
	return ends.some((ended) => ended >= from && ended <= to);
}
