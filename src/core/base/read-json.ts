import * as v from 'valibot';
import type { Result } from './result.ts';

/** Reads and checks a file's text; the problem names the file, the path within it and the reason. */
export function readJson<Output>(
	schema: v.GenericSchema<unknown, Output>,
	file: string,
	text: string
): Result<Output> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return { ok: false, problem: `${file} is not JSON: ${reason(error)}.` };
	}
	const result = v.safeParse(schema, json);
	if (result.success) return { ok: true, value: result.output };
	const issue = deepest(result.issues[0]);
	const path = v.getDotPath(issue) ?? 'its top level';
	return { ok: false, problem: `${file} is wrong at ${path}: ${issue.message}.` };
}

/**
 * The issue with the longest path: a union only says that nothing matched, its deepest alternative
 * says why.
 */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
	return [issue, ...(issue.issues ?? []).map(deepest)].reduce((best, candidate) =>
		(candidate.path?.length ?? 0) > (best.path?.length ?? 0) ? candidate : best
	);
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
