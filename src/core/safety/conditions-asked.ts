import { between, fromSeconds, type Instant } from '#core/base/units.ts';
import type { ConditionId } from '#core/exercise/condition-ids.ts';
import { urgencyOf } from '#core/signs/sign-urgency.ts';
import type { Screened } from './stored-safety.ts';

/** The signs that ask about a condition too: who ticked none of them does not have it. */
const signsAsking: Readonly<Partial<Record<ConditionId, readonly string[]>>> = {
	pregnant: ['pregnant'],
	stenosis: ['known-spine'],
	osteoporosis: ['known-spine'],
	surgery: ['infection', 'known-spine']
};

/** So long ago at most, an answer was given in one go with this one. */
const justNow = fromSeconds(30 * 60);

/** The conditions that the warning signs have just ruled out, so that nothing is asked twice. */
export function conditionsAsked(
	{ answered, signs: ticked }: Screened,
	now: Instant
): readonly string[] {
	const isRuledOut = (sign: string) => {
		const urgency = urgencyOf([sign]);
		const at = urgency && answered[urgency];
		if (at === undefined || ticked.includes(sign)) return false;
		return at <= now && between(at, now) < justNow;
	};
	return Object.entries(signsAsking).flatMap(([condition, signs]) =>
		signs.every(isRuledOut) ? [condition] : []
	);
}
