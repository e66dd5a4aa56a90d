import * as v from 'valibot';
import { lenientList, lenientObject, lenientRecord } from '#core/base/lenient.ts';
import { instant, milliseconds } from '#core/base/units.ts';
import { countSchema, durationSchema, painSchema, timeSchema } from '#core/bounds/bounds.ts';
import { anyValueSchema } from '#core/bounds/unit.ts';
import type { NumberSchema } from '#core/bounds/value-schema.ts';
import { readStops } from '#core/journal/stop.ts';
import { bodyPositions } from '#core/tailoring/body-position.ts';
import { noAnswers, type SavedSession } from './saved-session.ts';

const instantSchema = v.pipe(within(timeSchema), v.transform(instant));
const durationOf = v.pipe(within(durationSchema), v.transform(milliseconds));
const painAnswer = within(painSchema);
const count = v.pipe(within(countSchema), v.integer());
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const texts = lenientList(v.string());
const numbers = lenientRecord(within(anyValueSchema));

const repsSchema = lenientObject(
	{
		exercise: v.string(),
		repetitions: count,
		rounds: v.fallback(count, 0),
		percentOfLevel: v.fallback(percent, 100)
	},
	{ side: v.picklist(['left', 'right']) }
);

const carriedSchema = v.object({
	done: v.pipe(v.array(v.unknown()), lenientList(repsSchema)),
	practised: v.fallback(durationOf, milliseconds(0)),
	shares: numbers
});

const snapshotSchema = lenientObject(
	{
		id: v.string(),
		of: v.string(),
		endless: v.boolean(),
		length: durationOf,
		elapsed: durationOf,
		played: lenientList(v.tuple([count, count]))
	},
	{ shape: v.string(), startedAt: instantSchema, lastPlayed: instantSchema, carried: carriedSchema }
);

const answersSchema = lenientObject(
	{ reached: lenientRecord(v.union([within(anyValueSchema), v.literal('target')])) },
	{ worstPain: painAnswer, pain: painAnswer }
);

/** Broken fields are dropped and the rest is kept. The snapshot is required. */
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
		stops: v.optional(v.unknown()),
		added: lenientRecord(durationOf),
		keptAt: instantSchema
	},
	{
		from: v.object({ origin: count, place: v.picklist(bodyPositions) }),
		finished: v.picklist(['complete', 'early']),
		hurt: v.literal(true)
	}
);

/** Reads a stored session; undefined if it is not one, such as after a change of its format. */
export function readSavedSession(stored: unknown): SavedSession | undefined {
	const read = v.safeParse(savedSessionSchema, upgradeStored(stored));
	if (!read.success) return undefined;
	const { stops, ...session } = read.output;
	const time = { began: session.snapshot.startedAt, ended: session.keptAt };
	return { ...session, stops: readStops(stops, time) };
}

/** Upgrades earlier versions, which had no `planned` and stored `without` in the snapshot. */
function upgradeStored(stored: unknown): unknown {
	if (typeof stored !== 'object' || stored === null) return stored;
	const field = (name: string): unknown => Reflect.get(stored, name);
	return {
		...stored,
		planned: field('planned') ?? field('targets'),
		without: field('without') ?? Reflect.get(Object(field('snapshot')), 'without')
	};
}

function within({ minimum, maximum }: NumberSchema) {
	return v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum));
}
