import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { isAmount, isName, isNumber, isWord, refuseField, type Field } from './field.ts';
import { units } from './unit.ts';

export const methods = ['figure', 'ruler', 'clock-face', 'phone'] as const;

/** On the figure by eye, with a ruler, against a clock face, or with the phone as an inclinometer. */
export type Method = (typeof methods)[number];

/** A measurement of a range by hand. It never moves a level. */
export interface Measurement {
	readonly kind: 'measurement';
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	readonly exercise: string;
	readonly side?: Side;
	readonly unit: Range['unit'];
	readonly value: number;
	readonly method: Method;
	/** Half the width of the error band, in the same unit. */
	readonly error: number;
}

export function readMeasurement(field: Field<keyof Measurement>): Result<Measurement> {
	const [id, device, at, exercise] = [field('id'), field('device'), field('at'), field('exercise')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	if (!isName(exercise)) return refuseField('exercise is not the name of one');
	const [side, value, error] = [field('side'), field('value'), field('error')];
	if (side !== undefined && side !== 'left' && side !== 'right')
		return refuseField('side is unknown');
	const unit = units.find((known) => known === field('unit'));
	if (!unit) return refuseField('unit is unknown');
	if (!isNumber(value)) return refuseField('value is not a number');
	const method = methods.find((known) => known === field('method'));
	if (!method) return refuseField('method is unknown');
	if (!isAmount(error)) return refuseField('error is not a width');
	return {
		ok: true,
		value: {
			kind: 'measurement',
			id,
			device,
			at: instant(at),
			exercise,
			...(side && { side }),
			unit,
			value,
			method,
			error
		}
	};
}
