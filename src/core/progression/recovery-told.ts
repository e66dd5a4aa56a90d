import { between, fromSeconds, type Day, type Instant } from '#core/base/units.ts';
import {
	checkInsIn,
	selfCareIn,
	sessionsIn,
	spasmsIn,
	type Entry,
	type SessionEntry
} from '#core/journal/entry.ts';
import { isStopSign } from '#core/journal/stop.ts';
import { isBrief, type Spasm } from '#core/journal/spasm.ts';
import { realRise } from './day-grade.ts';
import { painBefore, type DayOf } from './practices.ts';
import { recoveryOn, type Recovery, type RecoveryDay } from './recovery-stage.ts';

/** A walk of this length shows that walking is possible. */
const longEnoughWalk = fromSeconds(5 * 60);

/** The last spasm that was more than a short lock-up. */
export function lastFullSpasm(entries: readonly Entry[]): Spasm | undefined {
	return spasmsIn(entries)
		.filter((spasm) => !isBrief(spasm))
		.reduce<Spasm | undefined>(
			(last, each) => (last && last.at > each.at ? last : each),
			undefined
		);
}

interface Calendar {
	readonly today: Day;
	readonly dayOf: DayOf;
	readonly usualPain?: number | undefined;
}

/**
 * Where the way back after this spasm stands, from the journal, oldest entry first. A spasm that a
 * wrong clock dated ahead counts as today's.
 */
export function recoveryFrom(
	{ at, pain }: Spasm,
	entries: readonly Entry[],
	{ today, dayOf, usualPain }: Calendar
): Recovery | undefined {
	const spasm = Math.min(today, dayOf(at));
	return recoveryOn(today, { spasm, pain, usualPain, told: toldSince(at, entries, dayOf) });
}

function toldSince(
	spasm: Instant,
	entries: readonly Entry[],
	dayOf: DayOf
): ReadonlyMap<Day, RecoveryDay> {
	const told = new Map<Day, RecoveryDay>();
	const tell = (at: Instant, news: RecoveryDay) => {
		if (at >= spasm) told.set(dayOf(at), { ...told.get(dayOf(at)), ...news });
	};
	const pains = [
		...checkInsIn(entries).map(({ at, pain }) => ({ at, pain })),
		...sessionsIn(entries).map(({ ended: at, pain }) => ({ at, pain }))
	].toSorted((a, b) => a.at - b.at);
	for (const { at, pain } of pains) if (pain !== undefined) tell(at, { pain });
	for (const { at, walking, stay } of checkInsIn(entries)) {
		if (walking) tell(at, { walked: walking === 'possible' });
		if (stay) tell(at, { stay });
	}
	for (const { at, care, lasted = 0 } of selfCareIn(entries))
		if (care === 'walk' && lasted >= longEnoughWalk) tell(at, { walked: true });
	for (const session of sessionsIn(entries)) {
		const { ended } = session;
		if (ended < spasm) continue;
		if (wentBadly(session, entries, dayOf)) tell(ended, { rose: true });
		else if (session.felt !== undefined || session.pain !== undefined)
			tell(ended, { wellSessions: (told.get(dayOf(ended))?.wellSessions ?? 0) + 1 });
	}
	return told;
}

/** Whether pain rose by 2 in it or after it, it was too much, or had to be stopped. */
function wentBadly(session: SessionEntry, entries: readonly Entry[], dayOf: DayOf): boolean {
	const { id, began, pain: after, felt, stops = [] } = session;
	const checkIns = checkInsIn(entries);
	const before = painBefore(began, checkIns, dayOf);
	const rose = before !== undefined && after !== undefined && after - before >= realRise;
	const response = checkIns.findLast(({ responseTo }) => responseTo === id)?.response;
	return rose || felt === 'too-much' || response === 'clearly-worse' || stops.some(isStopSign);
}

/** Whether there was a short lock-up in the last 48 hours. */
export function lockedUpLately(entries: readonly Entry[], now: Instant): boolean {
	return spasmsIn(entries).some((spasm) => isBrief(spasm) && between(spasm.at, now) < twoDays);
}

const twoDays = fromSeconds(48 * 3600);
