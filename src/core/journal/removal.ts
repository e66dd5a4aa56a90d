import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { isAmount, isWord, isWords, refuseField, type Field } from './field.ts';

/**
 * Removes entries, such as a deleted session or a restore that was undone. It is itself an entry, so
 * that merging stays a union.
 */
export interface Removal {
	readonly kind: 'removal';
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
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

/** The removals that no later removal revoked, in the order of their ids. */
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

/** The ids of entries that are treated as absent. */
export function removedIds(removals: readonly Removal[]): ReadonlySet<string> {
	return new Set(removalsInEffect(removals).flatMap(({ removed }) => removed));
}
