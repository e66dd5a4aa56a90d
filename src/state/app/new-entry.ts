import type { Removal } from '#core/journal/removal.ts';
import type { Stamp } from '#core/journal/stamp.ts';
import type { World } from '#core/ports/ports.ts';

/** The stamp of an entry that is written now. */
export function stampNow({ clock, ids }: Pick<World, 'clock' | 'ids'>): Stamp {
	return { id: ids.next(), device: ids.device(), at: clock.now() };
}

/** An entry that removes the entries with these ids. */
export function removalOf(
	world: Pick<World, 'clock' | 'ids'>,
	removed: readonly string[]
): Removal {
	return { kind: 'removal', ...stampNow(world), removed };
}
