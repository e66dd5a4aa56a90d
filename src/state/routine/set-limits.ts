import type { Day } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import type { SetLimit } from '#core/progression/set-limit.ts';

interface SetLimits {
	/** By the id of the exercise. */
	readonly set: ReadonlyMap<string, SetLimit>;
	/** Why they could not be read, in words for the person. */
	readonly problem?: string;
}

/** The limits of all routines that the person has from somebody else, such as a physiotherapist. */
export async function setLimits(
	{ journal }: Pick<World, 'journal'>,
	exercises: Readonly<Record<string, Exercise>>,
	day: Day
): Promise<SetLimits> {
	const things = await journal.ownThings();
	if (!things.ok) return { set: new Map(), problem: things.problem };
	// Who made and was given nothing has nothing to wait for.
	if (things.value.length === 0) return { set: new Map() };
	const { readOwnThings } = await import('#core/own/own-things.ts');
	const { limitsInForce } = await import('#core/own/limits-in-force.ts');
	return { set: limitsInForce(readOwnThings(things.value).routines, exercises, day) };
}
