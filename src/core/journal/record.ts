import type { Result } from '#core/base/result.ts';
import { instant, milliseconds } from '#core/base/units.ts';
import { readAllowance, type Allowance } from './allowance.ts';
import type { CheckIn, Entry, PlaceLeft, SessionEntry, StepDone } from './entry.ts';
import { isAmount, isAnswer, isName, isWord, refuseField, type Field } from './field.ts';
import { readMeasurement, type Measurement } from './measurement.ts';
import { readRemoval, type Removal } from './removal.ts';
import { readScreening, type Screening } from './screening.ts';
import { readSelfCare, type SelfCare } from './self-care.ts';
import { readSpasm, type Spasm } from './spasm.ts';
import { readStamp } from './stamp.ts';
import { readStep, recordOfStep, type StepRecord } from './step-record.ts';
import { readStop } from './stop.ts';

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

type Names =
	| keyof SessionRecord
	| keyof CheckIn
	| keyof Measurement
	| keyof Spasm
	| keyof Screening
	| keyof Allowance
	| keyof SelfCare
	| keyof Removal;

/** Reads a stored record, which this app, an older, a newer or a broken one may have written. */
export function readEntry(outside: unknown): Result<Entry> {
	if (typeof outside !== 'object' || outside === null) return refuseField('it is not a record');
	const field: Field<Names> = (name) => Reflect.get(outside, name);
	const version = field('version');
	if (typeof version === 'number' && version > 1) return refuseField('a newer version wrote it');
	if (version !== 1) return refuseField('version is missing');
	switch (field('kind')) {
		case 'session':
			return readSession(field);
		case 'check-in':
			return readCheckIn(field);
		case 'measurement':
			return readMeasurement(field);
		case 'spasm':
			return readSpasm(field);
		case 'screening':
			return readScreening(field);
		case 'allowance':
			return readAllowance(field);
		case 'self-care':
			return readSelfCare(field);
		case 'removal':
			return readRemoval(field);
		default:
			return refuseField('kind is unknown');
	}
}

function readSession(field: Field<keyof SessionRecord>): Result<SessionEntry> {
	const [id, device, of] = [field('id'), field('device'), field('of')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isWord(of) || !isName(of.replace(/^repeat:/, ''))) return refuseField('of is not a name');

	const [began, ended, practised] = [field('began'), field('ended'), field('practised')];
	if (!isAmount(began)) return refuseField('began is not a time');
	if (!isAmount(ended) || ended < began) return refuseField('ended is not a time after began');
	if (!isAmount(practised)) return refuseField('practised is not a length of time');

	const ending = field('ending');
	if (ending !== 'complete' && ending !== 'early') return refuseField('ending is unknown');
	const [rounds, worstPain, pain] = [field('rounds'), field('worstPain'), field('pain')];
	if (rounds !== undefined && !isAmount(rounds)) return refuseField('rounds is not a number');
	if (!isAnswer(worstPain)) return refuseField('worstPain is not 0 to 10');
	if (!isAnswer(pain)) return refuseField('pain is not 0 to 10');

	const [stops, left] = [field('stops'), readLeft(field('left'))];
	const steps = readSteps(field('steps'));
	if (!steps) return refuseField('steps are not what was done');
	return {
		ok: true,
		value: {
			kind: 'session',
			id,
			device,
			began: instant(began),
			ended: instant(ended),
			practised: milliseconds(practised),
			of,
			ending,
			steps,
			...(Array.isArray(stops) && { stops: stops.flatMap((stop) => readStop(stop) ?? []) }),
			...(left && { left }),
			...(rounds !== undefined && { rounds }),
			...(worstPain !== undefined && { worstPain }),
			...(pain !== undefined && { pain })
		}
	};
}

/** Undefined where no app wrote it, as in records from before the field existed. */
function readLeft(outside: unknown): PlaceLeft | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const field: Field<keyof PlaceLeft> = (name) => Reflect.get(outside, name);
	const [exercise, side] = [field('exercise'), field('side')];
	if (exercise !== undefined && !isName(exercise)) return undefined;
	if (side !== undefined && side !== 'left' && side !== 'right') return undefined;
	return { ...(exercise && { exercise }), ...(side && { side }) };
}

function readCheckIn(field: Field<keyof CheckIn>): Result<CheckIn> {
	const stamp = readStamp(field);
	if (!stamp.ok) return stamp;
	const [pain, morning] = [field('pain'), field('morning')];
	if (!isAnswer(pain)) return refuseField('pain is not 0 to 10');
	if (!isAnswer(morning)) return refuseField('morning is not 0 to 10');
	return {
		ok: true,
		value: {
			kind: 'check-in',
			...stamp.value,
			...(pain !== undefined && { pain }),
			...(morning !== undefined && { morning })
		}
	};
}

function readSteps(outside: unknown): readonly StepDone[] | undefined {
	if (!Array.isArray(outside)) return undefined;
	const steps: StepDone[] = [];
	for (const each of outside) {
		const step = readStep(each);
		if (!step) return undefined;
		steps.push(step);
	}
	return steps;
}
