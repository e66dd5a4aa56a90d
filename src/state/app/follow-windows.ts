import type { World } from '#core/ports/ports.ts';
import { onNewDay } from './new-day.ts';

/**
 * Reads now, and again whenever another window wrote to the journal or another day began, until the
 * returned function is called.
 */
export function readAndFollow(
	world: Pick<World, 'otherWindows' | 'clock' | 'page'>,
	read: () => unknown
): () => void {
	read();
	const stops = [
		world.otherWindows.onNews((news) => news === 'journal' && read()),
		onNewDay(world, read)
	];
	return () => stops.forEach((stop) => stop());
}
