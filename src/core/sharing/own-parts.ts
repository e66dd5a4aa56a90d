import type { Result } from '#core/base/result.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { readOwnRoutine, type OwnRoutineText } from '#core/own/own-routine.ts';
import { ownId } from '#core/own/own-things.ts';
import { packRoutine } from './pack-routine.ts';

/** A stretch of somebody's own, or a picture of one, that comes along with a routine. */
export interface OwnPart {
	/** By which steps and other parts know it. */
	readonly id: string;
	readonly what: 'stretch' | 'picture';
	/** As it is stored: whoever uses it reads it as something from outside. */
	readonly text: string;
}

/** A routine with everything of one's own that it needs. */
export interface WholeRoutine {
	readonly routine: OwnRoutineText;
	readonly parts: readonly OwnPart[];
}

/** What the routine needs of these, and what that needs. */
export function partsOf(routine: OwnRoutineText, things: readonly OwnThing[]): readonly OwnPart[] {
	const found: OwnPart[] = [];
	let texts = [packRoutine(routine)];
	for (;;) {
		const more = things.flatMap((thing): readonly OwnPart[] => {
			const { what, text } = thing;
			const id = ownId(thing);
			if (what === 'routine' || found.some((part) => part.id === id)) return [];
			return texts.some((each) => each.includes(id)) ? [{ id, what, text }] : [];
		});
		if (more.length === 0) return found;
		found.push(...more);
		texts = more.map(({ text }) => text);
	}
}

/** The same under other ids, so that nothing on this device is written over. */
export function underNewIds(
	{ routine, parts }: WholeRoutine,
	newIds: readonly (readonly [from: string, to: string])[]
): Result<WholeRoutine> {
	const renamed = (text: string) =>
		newIds.reduce((changed, [from, to]) => changed.replaceAll(`"${from}"`, `"${to}"`), text);
	const ids = new Map(newIds);
	const read = readOwnRoutine(renamed(JSON.stringify(routine)));
	if (!read.ok) return read;
	const renamedParts = parts.map(({ id, what, text }) => ({
		...{ id: ids.get(id) ?? id, what },
		text: renamed(text)
	}));
	return { ok: true, value: { routine: read.value, parts: renamedParts } };
}

/** What the routine is, whatever the ids of its parts and whoever it came from. */
export function contentOf(routine: OwnRoutineText, parts: readonly OwnPart[]): string {
	const texts = [packRoutine(routine), ...parts.map(({ text }) => text)];
	return parts.reduce(
		(all, { id }, index) => all.replaceAll(`"${id}"`, `"${index}"`),
		JSON.stringify(texts).replaceAll('\\"', '"')
	);
}
