import type { Screening } from '#core/journal/screening.ts';
import { urgencyOf } from './sign-urgency.ts';

/**
 * The latest answers in which signs were ticked by mistake, without these signs. An answer in which
 * a sign was not ticked ends the search for it: what was ticked before that was true.
 */
export function answersWithout(
	screenings: readonly Screening[],
	mistaken: readonly string[]
): readonly Screening[] {
	const latest = screenings.toSorted((a, b) => b.at - a.at);
	const wrong = new Map<string, readonly string[]>();
	for (const sign of mistaken) {
		const urgency = urgencyOf([sign]);
		for (const { id, asked, signs } of latest) {
			if (!urgency || !asked.includes(urgency)) continue;
			if (!signs.includes(sign)) break;
			wrong.set(id, [...(wrong.get(id) ?? []), sign]);
		}
	}
	return screenings.flatMap((screening) => {
		const taken = wrong.get(screening.id);
		return taken
			? [{ ...screening, signs: screening.signs.filter((id) => !taken.includes(id)) }]
			: [];
	});
}
