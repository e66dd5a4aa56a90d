import { mostRecords, wordSchema } from '#core/bounds/bounds.ts';
import { optional, type FieldSchemas } from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';

/**
 * Removes entries, such as a deleted session or a restore that was undone. It is itself an entry, so
 * that merging stays a union.
 */
export interface Removal extends Stamp {
	readonly kind: 'removal';
	readonly removed: readonly string[];
	/** Why, where nothing was deleted: others with another date took their place. */
	readonly reason?: 'moved';
}

export const removalSchemas: FieldSchemas<Removal> = {
	kind: { enum: ['removal'] },
	...stampSchemas,
	removed: { type: 'array', maxItems: mostRecords, items: wordSchema },
	reason: optional({ enum: ['moved'] })
};

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
