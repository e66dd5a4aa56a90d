import type { Result } from '#core/base/result.ts';
import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { isAmount, isAnswer, isChoice, refuseField, type Field } from './field.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** One back spasm. */
export interface Spasm extends Stamp {
	readonly kind: 'spasm';
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
	const stamp = readStamp(field);
	if (!stamp.ok) return stamp;
	const pain = field('pain');
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
			...stamp.value,
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
