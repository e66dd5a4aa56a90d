import type { OwnThing } from '#core/journal/own-thing.ts';
import { firstVersion } from '#core/journal/spasm.ts';
import { readOwnRoutine, type OwnRoutine } from './own-routine.ts';

const prefix = 'own-';

/** The id by which sessions and addresses know what a person made. */
export function ownId(thing: Pick<OwnThing, 'id' | 'replaces'>): string {
	return prefix + firstVersion(thing);
}

/** The id of the first version of what is known by this id; undefined for what is not one's own. */
export function firstVersionOf(id: string): string | undefined {
	return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

export interface OwnThingsRead {
	readonly routines: readonly OwnRoutine[];
	/** What is kept, and cannot be read by this version of the app. */
	readonly unreadable: readonly OwnThing[];
}

/** Reads what a person made, in the order in which it was first made. One bad thing hides no other. */
export function readOwnThings(things: readonly OwnThing[]): OwnThingsRead {
	const routines: OwnRoutine[] = [];
	const unreadable: OwnThing[] = [];
	for (const thing of things.toSorted((a, b) => (firstVersion(a) < firstVersion(b) ? -1 : 1))) {
		if (thing.what !== 'routine') continue;
		const read = readOwnRoutine(thing.text);
		if (read.ok) routines.push({ ...read.value, id: ownId(thing) });
		else unreadable.push(thing);
	}
	return { routines, unreadable };
}

/** As it is stored. */
export function ownRoutineText({ id: _, ...text }: OwnRoutine): string {
	return JSON.stringify(text);
}
