import type { Result } from '#core/base/result.ts';
import { instant, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { isAmount, isAnswer, isChoice, isWord, refuseField, type Field } from './field.ts';

/** One back spasm. */
export interface Spasm {
	readonly kind: 'spasm';
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	/** From 0 to 10. */
	readonly pain?: number;
	readonly lasted?: Milliseconds;
	readonly where?: readonly string[];
	readonly triggers?: readonly string[];
	readonly helped?: readonly string[];
	readonly note?: string;
}

const longestNote = 10_000;

export function readSpasm(field: Field<keyof Spasm>): Result<Spasm> {
	const [id, device, at, pain] = [field('id'), field('device'), field('at'), field('pain')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	if (!isAnswer(pain)) return refuseField('pain is not 0 to 10');
	const [lasted, note] = [field('lasted'), field('note')];
	if (lasted !== undefined && !isAmount(lasted))
		return refuseField('lasted is not a length of time');
	const [where, triggers, helped] = [field('where'), field('triggers'), field('helped')];
	if (!isChoice(where)) return refuseField('where is not a list of words');
	if (!isChoice(triggers)) return refuseField('triggers is not a list of words');
	if (!isChoice(helped)) return refuseField('helped is not a list of words');
	if (note !== undefined && !isNote(note)) return refuseField('note is not a short text');
	return {
		ok: true,
		value: {
			kind: 'spasm',
			id,
			device,
			at: instant(at),
			...(pain !== undefined && { pain }),
			...(lasted !== undefined && { lasted: milliseconds(lasted) }),
			...(where && { where }),
			...(triggers && { triggers }),
			...(helped && { helped }),
			...(note !== undefined && { note })
		}
	};
}

function isNote(outside: unknown): outside is string {
	return typeof outside === 'string' && outside.length <= longestNote;
}
