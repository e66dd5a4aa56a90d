import { longestWord, mostWords, timeLimits } from './limits.ts';
import { conforms, type ListSchema, type NumberSchema, type TextSchema } from './value-schema.ts';

/** A point in time, in milliseconds since 1970. */
export const timeSchema: NumberSchema = {
	type: 'number',
	...timeLimits
};

/** A length of time in milliseconds: 31 days, because a spasm may last for days. */
export const durationSchema: NumberSchema = { type: 'number', minimum: 0, maximum: 2_678_400_000 };

/** Pain from 0 to 10. */
export const painSchema: NumberSchema = { type: 'number', minimum: 0, maximum: 10 };

/** How often something was done. */
export const countSchema: NumberSchema = { type: 'integer', minimum: 0, maximum: 100_000 };

/** A short text for programs, such as an id. */
export const wordSchema: TextSchema = { type: 'string', minLength: 1, maxLength: longestWord };

/**
 * The name of a file in `routines/`. The name `constructor` is excluded because every object has a
 * property of that name.
 */
export const nameSchema: TextSchema = {
	...wordSchema,
	pattern: '^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$'
};

export const noteSchema: TextSchema = { type: 'string', maxLength: 10_000 };

export const wordsSchema: ListSchema = { type: 'array', maxItems: mostWords, items: wordSchema };

/** More records than fifty years make. */
export const mostRecords = 200_000;

/** Whether it can be the id of an exercise or a routine. */
export function isName(outside: unknown): outside is string {
	return conforms(nameSchema, outside);
}

export function isWords(outside: unknown): outside is readonly string[] {
	return conforms(wordsSchema, outside);
}

export function isCount(outside: unknown): outside is number {
	return conforms(countSchema, outside);
}
