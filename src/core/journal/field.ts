import type { Result } from '#core/base/result.ts';

/** Reads one field of an untrusted value. */
export type Field<Name extends string> = (name: Name) => unknown;

const longestWord = 200;
/**
 * The names of files in `routines/`. The name `constructor` is excluded because every object has a
 * property of that name.
 */
const namePattern = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;

export function refuseField(problem: string): Result<never> {
	return { ok: false, problem: `A journal entry cannot be read: ${problem}.` };
}

export function isWord(outside: unknown): outside is string {
	return typeof outside === 'string' && outside !== '' && outside.length <= longestWord;
}

/** Whether it is an id of an exercise or a routine. */
export function isName(outside: unknown): outside is string {
	return isWord(outside) && namePattern.test(outside);
}

export function isNumber(outside: unknown): outside is number {
	return typeof outside === 'number' && Number.isFinite(outside);
}

export function isAmount(outside: unknown): outside is number {
	return isNumber(outside) && outside >= 0;
}

/** Pain from 0 to 10, or undefined if nobody answered. */
export function isAnswer(outside: unknown): outside is number | undefined {
	return outside === undefined || (isAmount(outside) && outside <= 10);
}

export function isWords(outside: unknown): outside is readonly string[] {
	return Array.isArray(outside) && outside.every(isWord);
}

/** Several choices, or undefined if nobody answered. */
export function isChoice(outside: unknown): outside is readonly string[] | undefined {
	return outside === undefined || isWords(outside);
}
