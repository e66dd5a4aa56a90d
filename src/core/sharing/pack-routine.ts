import { parseProblem } from '#core/backup/parse-limits.ts';
import type { Result } from '#core/base/result.ts';
import { readOwnRoutine, type OwnRoutineText, type OwnStep } from '#core/own/own-routine.ts';
import type { Prescription } from '#core/own/prescription.ts';
import { exerciseFromLink, exerciseInLink } from './exercise-numbers.ts';
import { packFields, unpackFields } from './pack-fields.ts';

/** The names in the order of their bits. Add new ones at the end; never move one. */
const routineFields = [
	...['name', 'steps', 'summary', 'from', 'onToday', 'days', 'remindAt', 'prescription']
];
const stepFields = ['repetitions', 'left', 'right', 'hold', 'rest', 'getReady', 'note'];
const prescriptionFields = ['by', 'phone', 'daysAWeek', 'until', 'note', 'limits'];
const limitFields = ['start', 'most'];

/** The routine as short JSON. A pause begins with 0, an exercise with its number or its id. */
export function packRoutine({ version: _, ...routine }: OwnRoutineText): string {
	const { steps, prescription } = routine;
	return JSON.stringify(
		packFields(routineFields, {
			...routine,
			steps: steps.map(packStep),
			prescription: prescription && packPrescription(prescription)
		})
	);
}

function packStep(step: OwnStep): readonly unknown[] {
	if ('say' in step) return [0, step.say, ...(step.seconds === undefined ? [] : [step.seconds])];
	return [exerciseInLink(step.exercise), ...packFields(stepFields, step)];
}

function packPrescription(prescription: Prescription): readonly unknown[] {
	const limits =
		prescription.limits &&
		Object.entries(prescription.limits).map(([id, limit]) => [
			exerciseInLink(id),
			...packFields(limitFields, limit)
		]);
	return packFields(prescriptionFields, { ...prescription, limits });
}

export const damagedLink =
	'This link is damaged: a part of it is missing or changed. Ask for it again. Nothing was changed.';

/** Reads what `packRoutine` made. */
export function unpackRoutine(text: string): Result<OwnRoutineText> {
	if (parseProblem(text)) return { ok: false, problem: damagedLink };
	let packed: unknown;
	try {
		packed = JSON.parse(text);
	} catch {
		return { ok: false, problem: damagedLink };
	}
	const routine = unpackFields(routineFields, listOf(packed));
	if (!routine) return { ok: false, problem: damagedLink };
	const steps = listOf(routine['steps']).map((step) => unpackStep(listOf(step)));
	const prescription =
		routine['prescription'] === undefined
			? {}
			: { prescription: unpackPrescription(listOf(routine['prescription'])) };
	return readOwnRoutine(JSON.stringify({ version: 1, ...routine, steps, ...prescription }));
}

/** What is no step is handed on as null, which the schema refuses. */
function unpackStep([first, ...rest]: readonly unknown[]): unknown {
	if (first === 0) {
		const [say, seconds] = rest;
		return rest.length > 2 ? null : { say, ...(rest.length === 2 && { seconds }) };
	}
	const exercise = exerciseFromLink(first);
	const fields = unpackFields(stepFields, rest);
	return exercise === undefined || !fields ? null : { exercise, ...fields };
}

function unpackPrescription(packed: readonly unknown[]): unknown {
	const fields = unpackFields(prescriptionFields, packed);
	if (!fields || fields['limits'] === undefined) return fields ?? null;
	const limits = listOf(fields['limits']).map((packedLimit) => {
		const [first, ...rest] = listOf(packedLimit);
		return [exerciseFromLink(first) ?? '', unpackFields(limitFields, rest) ?? null] as const;
	});
	return { ...fields, limits: Object.fromEntries(limits) };
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
