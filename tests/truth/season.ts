import type { Entry } from '#core/journal/entry.ts';
import { entriesOf } from './entries-of.ts';
import type { Fact } from './fact.ts';
import { momentOf } from './wall-clock.ts';

/** Numbers from 0 to 1. */
export type Chance = () => number;

/** A part of a season. */
export type Scene = (chance: Chance) => readonly Fact[];

/** What is known of some months, and the journal of it. */
export interface Season {
	readonly facts: readonly Fact[];
	readonly entries: readonly Entry[];
	readonly now: number;
	/** The day of `now`. */
	readonly today: number;
}

export function seasonOf(
	scenes: readonly Scene[],
	{ chance, zone, today }: { chance: Chance; zone: string; today: number }
): Season {
	const facts = scenes
		.flatMap((scene) => scene(chance))
		.toSorted((a, b) => a.day - b.day || a.minute - b.minute);
	const now = momentOf(zone, { day: today, minute: 18 * 60 + 40 });
	return { facts, entries: entriesOf(facts, zone), now, today };
}
