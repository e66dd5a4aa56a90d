import * as v from 'valibot';
import { lenientList, lenientObject, lenientRecord } from '#core/base/lenient.ts';
import { instant, milliseconds } from '#core/base/units.ts';
import { readStop } from '#core/journal/stop.ts';
import { bodyPositions } from '#core/tailoring/body-position.ts';
import { noAnswers, type SavedSession } from './saved-session.ts';

const moment = v.pipe(v.number(), v.transform(instant));
const length = v.pipe(v.number(), v.transform(milliseconds));
const pain = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const texts = lenientList(v.string());
const numbers = lenientRecord(v.number());

const repsSchema = lenientObject(
	{
		exercise: v.string(),
		repetitions: v.number(),
		rounds: v.fallback(v.number(), 0),
		percentOfLevel: v.fallback(v.number(), 100)
	},
	{ side: v.picklist(['left', 'right']) }
);

const carriedSchema = v.object({
	done: v.pipe(v.array(v.unknown()), lenientList(repsSchema)),
	practised: v.fallback(length, milliseconds(0)),
	shares: numbers
});

const snapshotSchema = lenientObject(
	{
		id: v.string(),
		of: v.string(),
		endless: v.boolean(),
		length,
		elapsed: length,
		played: lenientList(v.tuple([v.number(), v.number()]))
	},
	{ shape: v.string(), startedAt: moment, lastPlayed: moment, carried: carriedSchema }
);

const answersSchema = lenientObject(
	{ reached: lenientRecord(v.union([v.number(), v.literal('target')])) },
	{ worstPain: pain, pain }
);

/** What is broken is left out and the rest is kept; without a snapshot it is no session. */
const savedSessionSchema = lenientObject(
	{
		snapshot: snapshotSchema,
		planned: numbers,
		targets: numbers,
		levels: numbers,
		strength: v.fallback(v.picklist(['open', 'locked']), 'open'),
		without: texts,
		unreplaced: texts,
		answers: v.fallback(answersSchema, noAnswers),
		stops: v.pipe(
			v.fallback(v.array(v.unknown()), []),
			v.transform((stops) => stops.flatMap((stop) => readStop(stop) ?? []))
		),
		added: lenientRecord(length),
		keptAt: moment
	},
	{
		from: v.object({ origin: v.number(), place: v.picklist(bodyPositions) }),
		finished: v.picklist(['complete', 'early']),
		hurt: v.literal(true)
	}
);

/** Reads a kept session from outside; undefined if it is not one, as after an update that changed its form. */
export function readSavedSession(kept: unknown): SavedSession | undefined {
	const read = v.safeParse(savedSessionSchema, fromOlder(kept));
	return read.success ? read.output : undefined;
}

/** Earlier apps kept no plan of their own, and kept what was left out with the snapshot. */
function fromOlder(kept: unknown): unknown {
	if (typeof kept !== 'object' || kept === null) return kept;
	const field = (name: string): unknown => Reflect.get(kept, name);
	return {
		...kept,
		planned: field('planned') ?? field('targets'),
		without: field('without') ?? Reflect.get(Object(field('snapshot')), 'without')
	};
}
