import type { OwnThing } from '#core/journal/own-thing.ts';
import { ownThingName } from './own-thing-name.ts';
import { ownId } from './own-things.ts';

/** By the id by which sessions know them. */
export function ownNamesOf(
	things: readonly OwnThing[]
): Readonly<Record<string, { readonly name: string }>> {
	return Object.fromEntries(things.map((thing) => [ownId(thing), { name: ownThingName(thing) }]));
}
