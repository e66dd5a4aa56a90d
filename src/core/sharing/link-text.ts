import type { Result } from '#core/base/result.ts';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import type { OwnPart, WholeRoutine } from './own-parts.ts';
import { packRoutine, unpackRoutine } from './pack-routine.ts';
import { readRoutineFile, routineFileText } from './routine-file.ts';

/**
 * What a link holds before it is compressed: a short form of the routine, or what a file would hold,
 * if stretches of somebody's own come along. Undefined if one has a photo or an animation, for which
 * a link has no room.
 */
export function linkTextOf(routine: OwnRoutineText, parts: readonly OwnPart[]): string | undefined {
	if (parts.some(({ what }) => what === 'picture')) return undefined;
	return parts.length === 0 ? packRoutine(routine) : routineFileText(routine, parts, '');
}

export function readLinkText(text: string): Result<WholeRoutine> {
	if (text.startsWith('{')) return readRoutineFile(text);
	const routine = unpackRoutine(text);
	return routine.ok ? { ok: true, value: { routine: routine.value, parts: [] } } : routine;
}
