import type { Result } from '#core/base/result.ts';
import {
	countSchema,
	durationSchema,
	isName,
	nameSchema,
	painSchema,
	timeSchema,
	wordSchema
} from '#core/bounds/bounds.ts';
import { allowanceSchemas } from './allowance.ts';
import {
	backResponses,
	leftReasons,
	type CheckIn,
	type Entry,
	type PlaceLeft,
	type SessionEntry,
	type StepDone
} from './entry.ts';
import { optional, readFields, refuseField, type Field, type FieldSchemas } from './field.ts';
import { measurementSchemas, readMeasurement } from './measurement.ts';
import { ownThingSchemas } from './own-thing.ts';
import { removalSchemas } from './removal.ts';
import { screeningSchemas } from './screening.ts';
import { selfCareSchemas } from './self-care.ts';
import { spasmSchemas } from './spasm.ts';
import { stampSchemas } from './stamp.ts';
import { readStep, recordOfStep, type StepRecord } from './step-record.ts';
import { readStops } from './stop.ts';
import { readTooMuch, sessionFeelings } from './too-much.ts';

/**
 * The stored form of an entry. Steps are tuples: with field names in every step, ten years of daily
 * practice would take 8.5 MB instead of 3.7.
 */
export type EntryRecord = SessionRecord | (Exclude<Entry, SessionEntry> & Versioned);

interface Versioned {
	/** Raise it when an older app could no longer understand a record. */
	readonly version: 1;
}

interface SessionRecord extends Omit<SessionEntry, 'steps'>, Versioned {
	readonly steps: readonly StepRecord[];
}

export function recordOf(entry: Entry): EntryRecord {
	return entry.kind === 'session'
		? { ...entry, version: 1, steps: entry.steps.map(recordOfStep) }
		: { ...entry, version: 1 };
}

/** The most steps, and the most stops, of one session. */
export const mostSteps = 1000;

const sessionAnswerSchemas: FieldSchemas<
	Pick<SessionEntry, 'felt' | 'rounds' | 'worstPain' | 'pain' | 'replaces'>
> = {
	felt: optional({ enum: sessionFeelings }),
	rounds: optional(countSchema),
	worstPain: optional(painSchema),
	pain: optional(painSchema),
	replaces: optional(wordSchema)
};

const sessionSchemas: FieldSchemas<
	Omit<SessionEntry, 'steps' | 'stops' | 'tooMuch' | 'left' | keyof typeof sessionAnswerSchemas>
> = {
	kind: { enum: ['session'] },
	id: wordSchema,
	device: wordSchema,
	began: timeSchema,
	ended: timeSchema,
	practised: durationSchema,
	of: { ...nameSchema, pattern: '^(repeat:)?(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$' },
	ending: { enum: ['complete', 'early'] }
};

const checkInSchemas: FieldSchemas<CheckIn> = {
	kind: { enum: ['check-in'] },
	...stampSchemas,
	pain: optional(painSchema),
	morning: optional(painSchema),
	response: optional({ enum: backResponses }),
	responseTo: optional(wordSchema),
	walking: optional({ enum: ['possible', 'impossible'] }),
	woke: optional({ enum: ['lately', 'earlier'] }),
	stay: optional({ enum: ['first-days', 'loosen', 'build', 'daily', 'none'] }),
	replaces: optional(wordSchema)
};

/** The fields of each kind of record, apart from the lists and the place left of a session. */
export const recordSchemas = {
	session: { ...sessionSchemas, ...sessionAnswerSchemas },
	'check-in': checkInSchemas,
	measurement: measurementSchemas,
	spasm: spasmSchemas,
	screening: screeningSchemas,
	allowance: allowanceSchemas,
	'self-care': selfCareSchemas,
	own: ownThingSchemas,
	removal: removalSchemas
};

/** Reads a stored record, which this app, an older, a newer or a broken one may have written. */
export function readEntry(outside: unknown): Result<Entry> {
	if (typeof outside !== 'object' || outside === null) return refuseField('it is not a record');
	const field: Field = (name) => Reflect.get(outside, name);
	const version = field('version');
	if (typeof version === 'number' && version > 1) return refuseField('a newer version wrote it');
	if (version !== 1) return refuseField('version is missing');
	switch (field('kind')) {
		case 'session':
			return readSession(field);
		case 'check-in':
			return readFields(checkInSchemas, field);
		case 'measurement':
			return readMeasurement(field);
		case 'spasm':
			return readFields(spasmSchemas, field);
		case 'screening':
			return readFields(screeningSchemas, field);
		case 'allowance':
			return readFields(allowanceSchemas, field);
		case 'self-care':
			return readFields(selfCareSchemas, field);
		case 'own':
			return readFields(ownThingSchemas, field);
		case 'removal':
			return readFields(removalSchemas, field);
		default:
			return refuseField('kind is unknown');
	}
}

function readSession(field: Field): Result<SessionEntry> {
	const start = readFields(sessionSchemas, field);
	if (!start.ok) return start;
	if (start.value.ended < start.value.began) return refuseField('ended is not a time after began');
	const answers = readFields(sessionAnswerSchemas, field);
	if (!answers.ok) return answers;
	const [steps, stops, left] = [readSteps(field('steps')), field('stops'), readLeft(field('left'))];
	if (!steps) return refuseField('steps are not what was done');
	if (Array.isArray(stops) && stops.length > mostSteps) return refuseField('stops are too many');
	const tooMuch = field('tooMuch');
	if (Array.isArray(tooMuch) && tooMuch.length > mostSteps)
		return refuseField('tooMuch is too long');
	return {
		ok: true,
		value: {
			...start.value,
			steps,
			...(stops !== undefined && { stops: readStops(stops, start.value) }),
			...(tooMuch !== undefined && { tooMuch: readTooMuch(tooMuch) }),
			...(left && { left }),
			...answers.value
		}
	};
}

/** Undefined where no app wrote it, as in records from before the field existed. */
function readLeft(outside: unknown): PlaceLeft | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const field = (name: keyof PlaceLeft): unknown => Reflect.get(outside, name);
	const [exercise, side] = [field('exercise'), field('side')];
	if (exercise !== undefined && !isName(exercise)) return undefined;
	if (side !== undefined && side !== 'left' && side !== 'right') return undefined;
	const why = leftReasons.find((known) => known === field('why'));
	return { ...(exercise && { exercise }), ...(side && { side }), ...(why && { why }) };
}

function readSteps(outside: unknown): readonly StepDone[] | undefined {
	if (!Array.isArray(outside) || outside.length > mostSteps) return undefined;
	const steps: StepDone[] = [];
	for (const each of outside) {
		const step = readStep(each);
		if (!step) return undefined;
		steps.push(step);
	}
	return steps;
}
