import type { World } from '#core/ports/ports.ts';

/**
 * Reads now, and again whenever another window wrote to the journal, until the returned function is
 * called.
 */
export function readAndFollow(
	{ otherWindows }: Pick<World, 'otherWindows'>,
	read: () => unknown
): () => void {
	read();
	return otherWindows.onNews((news) => news === 'journal' && read());
}
