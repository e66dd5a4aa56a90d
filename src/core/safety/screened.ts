import { between, type Instant } from '#core/units.ts';
import type { Screened } from './kept.ts';
import { signLists, urgencyOf } from './signs.ts';
import { urgencies, type Urgency } from './urgency.ts';

/** What follows from the answers: the strictest of them. */
export type Standing =
	| { readonly name: 'emergency'; readonly signs: readonly string[] }
	| { readonly name: 'asked'; readonly screens: readonly Urgency[] }
	| { readonly name: 'today'; readonly signs: readonly string[] }
	| { readonly name: 'gentle'; readonly signs: readonly string[] }
	| { readonly name: 'clear' };

/** Pain from which on both lists are asked again. */
export const alarmingPain = 8;

/** The screens are asked again after two weeks. */
const validFor = 14 * 86_400_000;

/** Which screens are owed now. After a clock was set back, all that seem to be answered in the future. */
export function owed({ answered, alarmed }: Screened, now: Instant): readonly Urgency[] {
	const old = urgencies.filter((urgency) => {
		const at = answered[urgency];
		return at === undefined || at > now || between(at, now) >= validFor;
	});
	if (old.length > 0) return urgencies;
	return alarmed ? ['emergency', 'today'] : [];
}

export function standingOf(screened: Screened, now: Instant): Standing {
	const standing = screened.signs.filter((id) => !screened.cleared.includes(id));
	const urgency = urgencyOf(standing);
	const signs = standing.filter((id) => urgencyOf([id]) === urgency);
	if (urgency === 'emergency') return { name: 'emergency', signs };
	const screens = owed(screened, now);
	if (screens.length > 0) return { name: 'asked', screens };
	if (urgency === 'today') return { name: 'today', signs };
	return urgency === 'soon' ? { name: 'gentle', signs } : { name: 'clear' };
}

/** After these screens were answered with these signs. What is ticked again after a pause is no longer cleared. */
export function answeredWith(
	before: Screened,
	asked: readonly Urgency[],
	signs: readonly string[],
	now: Instant
): Screened {
	const again = new Set(asked.flatMap((urgency) => signLists[urgency].signs.map(({ id }) => id)));
	const unasked = before.signs.filter((id) => !again.has(id));
	const all = [...new Set([...unasked, ...signs])];
	return {
		answered: {
			...before.answered,
			...Object.fromEntries(asked.map((urgency) => [urgency, now] as const))
		},
		signs: all,
		cleared: before.cleared.filter((id) => all.includes(id) && urgencyOf([id]) !== 'emergency'),
		alarmed: before.alarmed && !(asked.includes('emergency') && asked.includes('today'))
	};
}

/** With all the signs of this urgency allowed; never those of an emergency. */
export function clearedOf(before: Screened, urgency: 'today' | 'soon'): Screened {
	const allowed = before.signs.filter((id) => urgencyOf([id]) === urgency);
	return { ...before, cleared: [...new Set([...before.cleared, ...allowed])] };
}

/** Allowed no longer: back to what the answers ask for. */
export function unclearedOf(before: Screened, urgency: 'today' | 'soon'): Screened {
	return { ...before, cleared: before.cleared.filter((id) => urgencyOf([id]) !== urgency) };
}
