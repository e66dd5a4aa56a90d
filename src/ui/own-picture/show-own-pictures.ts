import { untrack } from 'svelte';
import type { OwnStretch } from '#core/own-stretch/own-stretch.ts';
import type { BodyDrawings, ExerciseDrawings } from '#state/app/body-drawings.svelte.ts';
import { ownDrawingsOf, type DrawnFrom } from './own-drawings.ts';
import type { StillSymbol } from './still-symbols.ts';
import { symbolSheetIn } from './symbol-sheet.ts';

/** Has these stretches drawn with their pictures wherever their ids are shown. */
export function showOwnPictures(
	figures: BodyDrawings,
	stretches: readonly OwnStretch[],
	{ pictures, exercises }: Omit<DrawnFrom, 'figures'>
): void {
	const symbols = new Map<string, StillSymbol>();
	// It changes what it reads, so whoever watches does not watch that.
	const before = untrack(() => figures.current);
	const own = stretches.flatMap((stretch) => {
		const found = ownDrawingsOf(stretch, { pictures, exercises, figures: before });
		if (!found) return [];
		if (found.symbol) symbols.set(found.drawings.still, found.symbol);
		return [[stretch.id, sameIfEqual(before[stretch.id], found.drawings)] as const];
	});
	symbolSheetIn(document).offer(symbols);
	figures.own = { ...untrack(() => figures.own), ...Object.fromEntries(own) };
}

/** What did not change stays the same object, so that what is drawn is not drawn again. */
function sameIfEqual(
	before: ExerciseDrawings | undefined,
	now: ExerciseDrawings
): ExerciseDrawings {
	const same =
		before?.still === now.still && before.figure === now.figure && before.like === now.like;
	return same ? before : now;
}
