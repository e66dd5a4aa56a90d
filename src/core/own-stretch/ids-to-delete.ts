import type { OwnThing } from '#core/journal/own-thing.ts';
import { firstVersion } from '#core/journal/spasm.ts';
import { ownId } from '#core/own/own-things.ts';
import { readOwnStretch } from './own-stretch.ts';

/**
 * The ids of the entries that go when something of one's own is deleted: its last version and its
 * first, and those of its picture if nothing else shows it.
 */
export function idsToDelete(id: string, things: readonly OwnThing[]): readonly string[] {
	const last = things.find((thing) => ownId(thing) === id);
	if (!last) return [];
	const picture = pictureIn(last);
	const isShared = things.some((thing) => thing !== last && pictureIn(thing) === picture);
	const pictures =
		picture === undefined || isShared ? [] : things.filter((thing) => ownId(thing) === picture);
	const gone = [last, ...pictures].flatMap((thing) => [thing.id, firstVersion(thing)]);
	return [...new Set(gone)];
}

/** The id of the picture that a stretch shows. */
function pictureIn({ what, text }: OwnThing): string | undefined {
	if (what !== 'stretch') return undefined;
	const read = readOwnStretch(text);
	const picture = read.ok ? read.value.picture : undefined;
	return picture && 'picture' in picture ? picture.picture : undefined;
}
