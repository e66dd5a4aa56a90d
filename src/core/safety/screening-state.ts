import { between, dayLength, type Instant } from '#core/base/units.ts';
import { urgencies, type Urgency } from '#core/journal/urgency.ts';
import { signIds, urgencyOf } from '#core/signs/sign-urgency.ts';
import type { Screened } from './stored-safety.ts';

/** What follows from the strictest of the answers. */
export type Standing =
	| { readonly name: 'emergency'; readonly signs: readonly string[] }
	| { readonly name: 'asked'; readonly screens: readonly Urgency[] }
	| { readonly name: 'today'; readonly signs: readonly string[] }
	| { readonly name: 'gentle'; readonly signs: readonly string[] }
	| { readonly name: 'clear' };

/** The answers to a screen are valid for two weeks, in milliseconds. */
const screeningValidity = 14 * dayLength;

/** The screens that are due now, including those that a wrong clock dated in the future. */
export function dueScreens({ answered, alarmed }: Screened, now: Instant): readonly Urgency[] {
	return urgencies.filter((urgency) => {
		const at = answered[urgency];
		if (alarmed && urgency !== 'soon') return true;
		return at === undefined || at > now || between(at, now) >= screeningValidity;
	});
}

/**
 * The standing now. An emergency comes first, then screens due after an alarming answer, then a
 * doctor to see today, then other screens that are due.
 */
export function standingOf(screened: Screened, now: Instant): Standing {
	const answeredStanding = standingByAnswers(screened);
	if (
		answeredStanding.name === 'emergency' ||
		(answeredStanding.name === 'today' && !screened.alarmed)
	)
		return answeredStanding;
	const screens = dueScreens(screened, now);
	return screens.length > 0 ? { name: 'asked', screens } : answeredStanding;
}

/** The standing by the answers alone, however old they are. */
export function standingByAnswers({
	signs: all,
	cleared
}: Screened): Exclude<Standing, { name: 'asked' }> {
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

/**
 * The screening after these screens were answered with these signs. A sign that is ticked again
 * after it was unticked is no longer cleared.
 */
export function answerScreens(
	before: Screened,
	asked: readonly Urgency[],
	signs: readonly string[],
	now: Instant
): Screened {
	const askedSigns = new Set(asked.flatMap((urgency) => signIds[urgency]));
	const otherSigns = before.signs.filter((id) => !askedSigns.has(id));
	const all = [...new Set([...otherSigns, ...signs])];
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

/** Clears all ticked signs of this urgency; signs of an emergency cannot be cleared. */
export function clearSigns(before: Screened, urgency: 'today' | 'soon'): Screened {
	const allowed = before.signs.filter((id) => urgencyOf([id]) === urgency);
	return { ...before, cleared: [...new Set([...before.cleared, ...allowed])] };
}

/** Revokes the clearing of all signs of this urgency. */
export function unclearSigns(before: Screened, urgency: 'today' | 'soon'): Screened {
	return { ...before, cleared: before.cleared.filter((id) => urgencyOf([id]) !== urgency) };
}
