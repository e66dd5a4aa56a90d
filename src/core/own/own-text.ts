import * as v from 'valibot';
import type { Result } from '#core/base/result.ts';
import { nameSchema } from '#core/bounds/bounds.ts';

/** The id of an exercise or a routine. */
export const storedName = v.pipe(
	v.string(),
	v.maxLength(nameSchema.maxLength, 'is too long'),
	v.regex(new RegExp(nameSchema.pattern ?? ''), 'is not a name')
);

/** A name that people see. */
export const shortWords = words(80);

/** What people say in a sentence or two. */
export const sentence = words(400);

function words(longest: number) {
	return v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, 'is empty'),
		v.maxLength(longest, `is longer than ${longest} letters`)
	);
}

export function wholeFrom(least: number, most: number) {
	return v.pipe(
		v.number(),
		v.integer('is not a whole number'),
		v.minValue(least, `is less than ${least}`),
		v.maxValue(most, `is more than ${most}`)
	);
}

/** Reads what a person made. The problem is a sentence for that person. */
export function readOwnText<Output>(
	schema: v.GenericSchema<unknown, Output>,
	what: 'routine' | 'stretch' | 'picture',
	text: string
): Result<Output> {
	let outside: unknown;
	try {
		outside = JSON.parse(text);
	} catch {
		return { ok: false, problem: `This ${what} is damaged: parts of it are missing.` };
	}
	if (isNewer(outside))
		return { ok: false, problem: `A newer version of the app made this ${what}. Update the app.` };
	const result = v.safeParse(schema, outside);
	if (result.success) return { ok: true, value: result.output };
	const [{ message }] = result.issues;
	const path = v.getDotPath(result.issues[0]);
	const where = path === null ? '' : ` (${path}: ${message})`;
	return { ok: false, problem: `This is no ${what} that the app can read${where}.` };
}

function isNewer(outside: unknown): boolean {
	if (typeof outside !== 'object' || outside === null) return false;
	const version: unknown = Reflect.get(outside, 'version');
	return typeof version === 'number' && version > 1;
}
