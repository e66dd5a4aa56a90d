import type { Result } from '#core/base/result.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { isAmount, isName, isNumber, refuseField, type Field } from './field.ts';
import { readStamp, type Stamp } from './stamp.ts';
import { units } from './unit.ts';

export const methods = ['figure', 'ruler', 'clock-face', 'phone'] as const;

/** On the figure by eye, with a ruler, against a clock face, or with the phone as an inclinometer. */
export type Method = (typeof methods)[number];

/** A measurement of a range by hand. It never moves a level. */
export interface Measurement extends Stamp {
	readonly kind: 'measurement';
	readonly exercise: string;
	readonly side?: Side;
	readonly unit: Range['unit'];
	readonly value: number;
	readonly method: Method;
	/** Half the width of the error band, in the same unit. */
	readonly error: number;
}

export function readMeasurement(field: Field<keyof Measurement>): Result<Measurement> {
	const stamp = readStamp(field);
	if (!stamp.ok) return stamp;
	const exercise = field('exercise');
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
			...stamp.value,
			exercise,
			...(side && { side }),
			unit,
			value,
			method,
			error
		}
	};
}
