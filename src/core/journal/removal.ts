import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { isAmount, isWord, isWords, refuseField, type Field } from './field.ts';

/**
 * Takes entries back, for example one deleted session or a restore undone; itself an entry, so that
 * merging stays a union.
 */
export interface Removal {
	readonly kind: 'removal';
	/** Sorts by the time it was made (UUID version 7). */
	readonly id: string;
	/** Of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	readonly removed: readonly string[];
}

export function readRemoval(field: Field<keyof Removal>): Result<Removal> {
	const [id, device, at, removed] = [field('id'), field('device'), field('at'), field('removed')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	if (!isWords(removed)) return refuseField('removed is not a list of ids');
	return { ok: true, value: { kind: 'removal', id, device, at: instant(at), removed } };
}

/** Removals that count: none that a later one took back, in the order of their ids. */
export function removalsInEffect(removals: readonly Removal[]): readonly Removal[] {
	const taken = new Set<string>();
	const counting: Removal[] = [];
	for (const removal of removals.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
		if (taken.has(removal.id)) continue;
		counting.unshift(removal);
		for (const id of removal.removed) taken.add(id);
	}
	return counting;
}

/** The ids that are read as if they were not there. */
export function removedExercises(removals: readonly Removal[]): ReadonlySet<string> {
	return new Set(removalsInEffect(removals).flatMap(({ removed }) => removed));
}
