import type { Result } from '#core/base/result.ts';
import { isWords, refuseField, type Field } from './field.ts';
import { readStamp, type Stamp } from './stamp.ts';
import { urgencies, type Urgency } from './urgency.ts';

/** The answers to a screening for warning signs. */
export interface Screening extends Stamp {
	readonly kind: 'screening';
	/** The screens that were shown. */
	readonly asked: readonly Urgency[];
	/** The ids of the signs that were ticked. */
	readonly signs: readonly string[];
}

export function readScreening(field: Field<keyof Screening>): Result<Screening> {
	const stamp = readStamp(field);
	if (!stamp.ok) return stamp;
	const [asked, signs] = [field('asked'), field('signs')];
	if (!isWords(asked)) return refuseField('asked is not a list of screens');
	if (!isWords(signs)) return refuseField('signs is not a list of words');
	const known = urgencies.filter((urgency) => asked.includes(urgency));
	if (known.length < asked.length) return refuseField('asked names an unknown screen');
	return {
		ok: true,
		value: { kind: 'screening', ...stamp.value, asked: known, signs }
	};
}
