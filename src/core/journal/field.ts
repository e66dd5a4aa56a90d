import type { Result } from '#core/base/result.ts';

/** One field of what came from outside, whatever that is. */
export type Field<Name extends string> = (name: Name) => unknown;

const longest = 200;
/** As files in `routines/` are named; whatever an object has by itself would pass for something kept in it. */
const name = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;

export function refuseField(problem: string): Result<never> {
	return { ok: false, problem: `A journal entry cannot be read: ${problem}.` };
}

export function isWord(outside: unknown): outside is string {
	return typeof outside === 'string' && outside !== '' && outside.length <= longest;
}

/** The id of an exercise or of a routine. */
export function isName(outside: unknown): outside is string {
	return isWord(outside) && name.test(outside);
}

export function isNumber(outside: unknown): outside is number {
	return typeof outside === 'number' && Number.isFinite(outside);
}

export function isAmount(outside: unknown): outside is number {
	return isNumber(outside) && outside >= 0;
}

/** Pain, or that nobody answered. */
export function isAnswer(outside: unknown): outside is number | undefined {
	return outside === undefined || (isAmount(outside) && outside <= 10);
}

export function isWords(outside: unknown): outside is readonly string[] {
	return Array.isArray(outside) && outside.every(isWord);
}

/** Several of what was offered, or that nobody answered. */
export function isChoice(outside: unknown): outside is readonly string[] | undefined {
	return outside === undefined || isWords(outside);
}
