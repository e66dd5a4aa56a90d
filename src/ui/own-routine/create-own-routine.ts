import { goto } from '$app/navigation';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import type { World } from '#core/ports/ports.ts';
import { OwnThings } from '#state/own/own-things.svelte.ts';
import { ownAddresses } from './own-addresses.ts';

/** Stores a new routine and opens it. Answers why it could not be stored, for the person. */
export async function createOwnRoutine(
	world: World,
	routine: OwnRoutineText
): Promise<string | undefined> {
	const own = new OwnThings(world);
	const id = await own.create(routine);
	if (id === undefined) return own.problem ?? 'It could not be stored. Try again.';
	await goto(ownAddresses(id).edit);
	return undefined;
}
