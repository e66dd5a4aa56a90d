import type { Parsed } from '#core/parsed.ts';
import { instant, milliseconds } from '#core/units.ts';
import type { Entry, StepDone } from './entry.ts';
import { readStep, recordOfStep, type StepRecord } from './step-record.ts';

/**
 * An entry as it is stored. Steps are tuples: with names in every step, ten years of daily practice
 * would take 8.5 MB instead of 3.7.
 */
export interface EntryRecord extends Omit<Entry, 'steps'> {
	/** Raised when an older app could no longer understand what is written. */
	readonly version: 1;
	readonly steps: readonly StepRecord[];
}

export function recordOf(entry: Entry): EntryRecord {
	return { ...entry, version: 1, steps: entry.steps.map(recordOfStep) };
}

/** Reads what was stored, by this app, an older, a newer one or a broken one. */
export function readEntry(outside: unknown): Parsed<Entry> {
	if (typeof outside !== 'object' || outside === null) return refused('it is not a record');
	const field = (name: keyof EntryRecord): unknown => Reflect.get(outside, name);
	const version = field('version');
	if (typeof version === 'number' && version > 1) return refused('a newer version wrote it');
	if (version !== 1) return refused('version is missing');
	if (field('kind') !== 'session') return refused('kind is unknown');

	const [id, device, of] = [field('id'), field('device'), field('of')];
	if (!isWord(id)) return refused('id is not text');
	if (!isWord(device)) return refused('device is not text');
	if (!isWord(of)) return refused('of is not text');

	const [began, ended, practised] = [field('began'), field('ended'), field('practised')];
	if (!isAmount(began)) return refused('began is not a time');
	if (!isAmount(ended) || ended < began) return refused('ended is not a time after began');
	if (!isAmount(practised)) return refused('practised is not a length of time');

	const ending = field('ending');
	if (ending !== 'complete' && ending !== 'early') return refused('ending is unknown');
	const [rounds, pain] = [field('rounds'), field('pain')];
	if (rounds !== undefined && !isAmount(rounds)) return refused('rounds is not a number');
	if (pain !== undefined && !(isAmount(pain) && pain <= 10)) return refused('pain is not 0 to 10');

	const steps = readSteps(field('steps'));
	if (!steps) return refused('steps are not what was done');
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
			...(rounds !== undefined && { rounds }),
			...(pain !== undefined && { pain })
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

function refused(problem: string): Parsed<never> {
	return { ok: false, problem: `A journal entry cannot be read: ${problem}.` };
}

function isWord(outside: unknown): outside is string {
	return typeof outside === 'string' && outside !== '';
}

function isAmount(outside: unknown): outside is number {
	return typeof outside === 'number' && Number.isFinite(outside) && outside >= 0;
}
