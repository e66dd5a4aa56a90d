import * as v from 'valibot';
import type { Exercise, Range } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow } from '#core/range/depth.ts';
import { valueWords } from '#core/range/words.ts';
import { prescriptionSchema, type Prescription } from './prescription.ts';

/** What stands in the fields of a prescription, by name; limits as `start:` or `most:` and an id. */
export type FieldTexts = Readonly<Record<string, string>>;

interface FormOutcome {
	/** What can be stored; undefined if nothing is filled in. */
	readonly prescription: Prescription | undefined;
	/** What is wrong with a field, as a sentence, by its name. */
	readonly problems: FieldTexts;
}

/** Stands for a name that nobody typed. */
const unnamedGiver = 'your physiotherapist';

const plainFields = ['phone', 'daysAWeek', 'until', 'note'] as const;

const problemWords: Readonly<Record<(typeof plainFields)[number], string>> = {
	phone: 'This is not a phone number yet. Use numbers, spaces and a + in front.',
	daysAWeek: 'Days a week are a whole number from 1 to 7.',
	until: 'This is not a date.',
	note: 'This is too long: 400 letters at most.'
};

/** How far a limit may go: from the easiest value to the furthest that the rule ever asks for. */
export function limitBounds(range: Range): readonly [easiest: number, furthest: number] {
	return [range.easiest, rungBelow(range, range.goal)];
}

export function fieldTexts(prescription: Prescription | undefined): FieldTexts {
	if (!prescription) return {};
	const { limits = {}, by: _, ...plain } = prescription;
	const numbers = Object.entries(limits).flatMap(([id, { start, most }]) => [
		...(start === undefined ? [] : [[`start:${id}`, String(start)] as const]),
		...(most === undefined ? [] : [[`most:${id}`, String(most)] as const])
	]);
	return {
		...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, String(value)])),
		...Object.fromEntries(numbers)
	};
}

/** Reads the fields. One that cannot be stored is left out, and said to be wrong. `giver` may be empty. */
export function readPrescriptionFields(
	texts: FieldTexts,
	exercises: Readonly<Record<string, Exercise>>,
	giver: string
): FormOutcome {
	const problems: Record<string, string> = {};
	const found: Record<string, unknown> = {};
	for (const name of plainFields) {
		const text = (texts[name] ?? '').trim();
		if (text === '') continue;
		const value = name === 'daysAWeek' ? Number(text) : text;
		if (v.is(prescriptionSchema.entries[name], value)) found[name] = value;
		else problems[name] = problemWords[name];
	}
	const limits: Record<string, Record<string, number>> = {};
	for (const [field, text] of Object.entries(texts)) {
		const [what = '', id = ''] = field.split(':');
		const range = exercises[id]?.range;
		if ((what !== 'start' && what !== 'most') || !range || text.trim() === '') continue;
		const problem = limitProblem(range, text);
		if (problem === undefined) limits[id] = { ...limits[id], [what]: Number(text) };
		else problems[field] = problem;
	}
	for (const [id, { start, most }] of Object.entries(limits)) {
		const range = exercises[id]?.range;
		if (!range || start === undefined || most === undefined) continue;
		if (depthOf(range, start) <= depthOf(range, most)) continue;
		problems[`start:${id}`] = 'This is further than “no further than”.';
		limits[id] = { most };
	}
	if (Object.keys(limits).length > 0) found['limits'] = limits;
	if (Object.keys(found).length === 0) return { prescription: undefined, problems };
	const read = v.safeParse(prescriptionSchema, { ...found, by: giver.trim() || unnamedGiver });
	return { prescription: read.success ? read.output : undefined, problems };
}

function limitProblem(range: Range, text: string): string | undefined {
	const [easiest, furthest] = limitBounds(range);
	const value = Number(text);
	const depth = depthOf(range, value);
	if (Number.isFinite(value) && depth >= 0 && depth <= depthOf(range, furthest)) return undefined;
	const [from, to] = [easiest, furthest].map((end) => valueWords(range.unit, end));
	return `A number from ${from} to ${to}.`;
}
