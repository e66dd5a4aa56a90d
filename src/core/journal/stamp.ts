import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { isAmount, isWord, refuseField, type Field } from './field.ts';

/** Who wrote an entry, and when. A session has two times instead of `at`. */
export interface Stamp {
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
}

export function readStamp(field: Field<keyof Stamp>): Result<Stamp> {
	const [id, device, at] = [field('id'), field('device'), field('at')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	return { ok: true, value: { id, device, at: instant(at) } };
}
