import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { isAmount, isWord, isWords, refuseField, type Field } from './field.ts';
import { urgencies, type Urgency } from './urgency.ts';

/** The answers to a screening for warning signs. */
export interface Screening {
	readonly kind: 'screening';
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	/** The screens that were shown. */
	readonly asked: readonly Urgency[];
	/** The ids of the signs that were ticked. */
	readonly signs: readonly string[];
}

export function readScreening(field: Field<keyof Screening>): Result<Screening> {
	const [id, device, at] = [field('id'), field('device'), field('at')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	const [asked, signs] = [field('asked'), field('signs')];
	if (!isWords(asked)) return refuseField('asked is not a list of screens');
	if (!isWords(signs)) return refuseField('signs is not a list of words');
	const known = urgencies.filter((urgency) => asked.includes(urgency));
	if (known.length < asked.length) return refuseField('asked names an unknown screen');
	return {
		ok: true,
		value: { kind: 'screening', id, device, at: instant(at), asked: known, signs }
	};
}
