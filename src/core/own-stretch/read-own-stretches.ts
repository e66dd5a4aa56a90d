import type { OwnThing } from '#core/journal/own-thing.ts';
import { firstVersion } from '#core/journal/spasm.ts';
import { ownId } from '#core/own/own-things.ts';
import { readOwnPicture, type OwnPicture } from './own-picture.ts';
import { readOwnStretch, type OwnStretch } from './own-stretch.ts';

export interface OwnStretchesRead {
	readonly stretches: readonly OwnStretch[];
	/** By their ids. */
	readonly pictures: ReadonlyMap<string, OwnPicture>;
	/** What is kept, and cannot be read by this version of the app. */
	readonly unreadable: readonly OwnThing[];
}

/** Before anything is read. */
export const noOwnStretches: OwnStretchesRead = {
	stretches: [],
	pictures: new Map(),
	unreadable: []
};

/**
 * Reads stretches in the order in which they were first made. One bad thing hides no other. A
 * picture that is known is not checked again, because that takes long and a picture never changes.
 */
export function readOwnStretches(
	things: readonly OwnThing[],
	known = noOwnStretches.pictures
): OwnStretchesRead {
	const stretches: OwnStretch[] = [];
	const pictures = new Map<string, OwnPicture>();
	const unreadable: OwnThing[] = [];
	for (const thing of things.toSorted((a, b) => (firstVersion(a) < firstVersion(b) ? -1 : 1))) {
		const id = ownId(thing);
		if (thing.what === 'stretch') {
			const read = readOwnStretch(thing.text);
			if (read.ok) stretches.push({ ...read.value, id });
			else unreadable.push(thing);
		}
		if (thing.what === 'picture') {
			const picture = known.get(id) ?? pictureOf(thing);
			if (picture) pictures.set(id, picture);
			else unreadable.push(thing);
		}
	}
	return { stretches, pictures, unreadable };
}

function pictureOf({ text }: OwnThing): OwnPicture | undefined {
	const read = readOwnPicture(text);
	return read.ok ? read.value : undefined;
}
