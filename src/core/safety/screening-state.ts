import { between, type Instant } from '#core/base/units.ts';
import { urgencies, type Urgency } from '#core/journal/urgency.ts';
import type { Screened } from './stored-safety.ts';
import { signLists, urgencyOf } from './warning-signs.ts';

/** What follows from the answers: the strictest of them. */
export type Standing =
	| { readonly name: 'emergency'; readonly signs: readonly string[] }
	| { readonly name: 'asked'; readonly screens: readonly Urgency[] }
	| { readonly name: 'today'; readonly signs: readonly string[] }
	| { readonly name: 'gentle'; readonly signs: readonly string[] }
	| { readonly name: 'clear' };

/** The screens are asked again after two weeks. */
const validFor = 14 * 86_400_000;

/** Which screens are owed now. After a clock was set back, all that seem to be answered in the future. */
export function owed({ answered, alarmed }: Screened, now: Instant): readonly Urgency[] {
	return urgencies.filter((urgency) => {
		const at = answered[urgency];
		if (alarmed && urgency !== 'soon') return true;
		return at === undefined || at > now || between(at, now) >= validFor;
	});
}

/** An emergency comes first, then what is alarming, then a doctor to see, then what is owed an answer. */
export function standingOf(screened: Screened, now: Instant): Standing {
	const told = toldBy(screened);
	if (told.name === 'emergency' || (told.name === 'today' && !screened.alarmed)) return told;
	const screens = owed(screened, now);
	return screens.length > 0 ? { name: 'asked', screens } : told;
}

/** What the answers say, however old they are. */
export function toldBy({ signs: all, cleared }: Screened): Exclude<Standing, { name: 'asked' }> {
	const standing = all.filter((id) => !cleared.includes(id));
	const urgency = urgencyOf(standing);
	const signs = standing.filter((id) => urgencyOf([id]) === urgency);
	switch (urgency) {
		case undefined:
			return { name: 'clear' };
		case 'soon':
			return { name: 'gentle', signs };
		case 'today':
		case 'emergency':
			return { name: urgency, signs };
	}
}

/** After these screens were answered with these signs. What is ticked again after a pause is no longer cleared. */
export function answerScreens(
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
export function clearSigns(before: Screened, urgency: 'today' | 'soon'): Screened {
	const allowed = before.signs.filter((id) => urgencyOf([id]) === urgency);
	return { ...before, cleared: [...new Set([...before.cleared, ...allowed])] };
}

/** Allowed no longer: back to what the answers ask for. */
export function unclearSigns(before: Screened, urgency: 'today' | 'soon'): Screened {
	return { ...before, cleared: before.cleared.filter((id) => urgencyOf([id]) !== urgency) };
}
