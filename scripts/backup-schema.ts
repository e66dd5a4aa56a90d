import {
	countSchema,
	mostRecords,
	nameSchema,
	timeSchema,
	wordSchema
} from '#core/bounds/bounds.ts';
import { units, valueSchema } from '#core/bounds/unit.ts';
import { leftReasons } from '#core/journal/entry.ts';
import type { FieldSchema } from '#core/journal/field.ts';
import { mostSteps, recordSchemas } from '#core/journal/record.ts';
import { signs } from '#core/journal/step-record.ts';
import { stopKinds } from '#core/journal/stop.ts';
import { tooMuchKinds } from '#core/journal/too-much.ts';

type Json = Readonly<Record<string, unknown>>;
type Kind = keyof typeof recordSchemas;

const titles: Readonly<Record<Kind, string>> = {
	session: 'A session that ended',
	'check-in': 'How the back was, asked before anything is done',
	measurement: 'How far somebody was measured by hand',
	spasm: 'The back went',
	screening: 'Warning signs were asked for',
	allowance: 'Something closed for safety was opened by hand',
	'self-care': 'Something small that was done for the back',
	own: 'A routine, a stretch or a picture that somebody made, in one version',
	removal: 'Takes other entries back; removing a removal brings them back'
};

/** What the fields mean, whichever record they are in. */
const meanings: Readonly<Record<string, string>> = {
	kind: 'What happened.',
	id: 'UUID version 7: sorts by the time it was made. What has the same id is the same.',
	device: 'The device that wrote it.',
	at: 'When, in milliseconds since 1970 (UTC).',
	began: 'When it began, in milliseconds since 1970 (UTC).',
	ended: 'When it was last played, in milliseconds since 1970 (UTC); not before it began.',
	practised: 'Milliseconds in the routine, pauses not counted.',
	of: "A routine's id, or `repeat:` and an exercise's.",
	ending: 'Whether it was played to its end.',
	rounds: 'Whole rounds of an endless one.',
	worstPain: 'The worst pain during it, from 0 to 10.',
	pain: 'Pain then, or at the end, from 0 to 10.',
	morning: 'Pain in the morning after the session of the day before, from 0 to 10.',
	felt: 'How it felt as a whole, as answered at its end.',
	response: 'How the back was in the day or two after a session.',
	responseTo: 'The id of that session.',
	woke: 'Whether it was less than an hour after waking up (lately), or no longer so (earlier).',
	walking: 'Whether five minutes of walking were possible, asked after a spasm.',
	stay: 'The stage after a spasm in which to stay from then on; none goes on.',
	extent: 'Told to have been under two minutes.',
	exercise: 'What was measured.',
	side: 'Absent where both sides are one movement.',
	unit: 'Of value and error.',
	value: 'How far it went.',
	method: 'How it was measured.',
	error: 'Half width of the band it lies in.',
	lasted: 'Milliseconds; absent for what takes no time.',
	where: 'Where it was felt.',
	triggers: 'What brought it on.',
	helped: 'What helped.',
	note: "In the person's own words.",
	replaces:
		'The id of the entry by which a spasm, a session or what somebody made was first written down, in later versions of it; of the check-in that this one corrects.',
	asked: 'Which screens were shown.',
	signs: 'The signs that were true.',
	allowed: 'A doctor said so; the whole range; strength.',
	care: 'What it was.',
	removed: 'The ids that are read as if they were not there.',
	what: 'Which of them it is.',
	text: 'What it is, as JSON text.',
	reason: 'Present where others with another date took their place.'
};

const version = {
	description: 'Of the record; raised when older apps could not understand it.',
	const: 1
};

const side = { description: meanings.side, enum: ['left', 'right'] };
const exercise = { description: 'Absent between exercises.', ...nameSchema };

/** What a step of a session may be: without a measurement, or with one in its unit. */
const step = {
	description:
		'Exercise; side (l, r or nothing); repetitions; then, if it was measured: unit, target, what was reached (a number, true for the target, null for no answer) and the level, if it was further than the target.',
	type: 'array',
	anyOf: [
		{ items: stepStart(), minItems: 3, maxItems: 3 },
		...units.map((unit) => {
			const value = valueSchema(unit);
			const reached = { anyOf: [value, { enum: [true, null] }] };
			const items = [...stepStart(), { const: signs[unit] }, value, reached, value];
			return { items, minItems: 5, maxItems: 7 };
		})
	]
};

const sessionParts = {
	steps: {
		description:
			'What was done of each exercise on each side; without repetitions, what was stopped before any.',
		type: 'array',
		maxItems: mostSteps,
		items: step
	},
	stops: {
		description: 'What was broken off because it hurt.',
		type: 'array',
		maxItems: mostSteps,
		items: objectOf(
			{
				at: { description: meanings.at, ...timeSchema },
				exercise,
				side,
				kind: { description: 'Absent if nobody said.', enum: stopKinds },
				unclear: {
					description: 'Present if a part could not be read: it counts as the worst it may be.',
					const: true
				}
			},
			['at']
		)
	},
	tooMuch: {
		description: 'What was too much; everything, if it is absent and the session felt so.',
		type: 'array',
		maxItems: mostSteps,
		items: objectOf({
			exercise: { description: 'Absent if it is about everything.', ...nameSchema },
			side,
			kind: { description: 'Absent if nobody said.', enum: tooMuchKinds }
		})
	},
	left: {
		description: 'What was under way when it was ended early; empty between exercises.',
		...objectOf({
			exercise,
			side,
			why: { description: 'Absent if nobody said.', enum: leftReasons }
		})
	}
};

/** What a copy of everything is, as JSON Schema, made of the bounds by which the app reads it. */
export function backupSchema(): string {
	const fields = {
		app: { description: 'Whose file it is.', const: 'one-degree' },
		version: {
			description: 'Of the file; raised when older apps could not understand it.',
			const: 1
		},
		made: {
			description: 'When the copy was made, in milliseconds since 1970 (UTC).',
			...timeSchema
		},
		device: { description: 'The device that made it.', ...wordSchema },
		entries: {
			description: 'What happened, in the order of the ids. Nothing in it is ever changed.',
			type: 'array',
			maxItems: mostRecords,
			items: {
				oneOf: Object.entries<Readonly<Record<string, FieldSchema>>>(recordSchemas).map(
					([kind, fields]) => recordSchema(kind, fields)
				)
			}
		},
		aside: {
			description: 'Records that the app could not read, kept as they are until one can.',
			type: 'array',
			maxItems: mostRecords,
			items: objectOf(
				{
					id: { description: "The record's id.", ...wordSchema },
					problem: { description: 'Why it could not be read.', type: 'string' },
					record: { description: 'As it was found.' }
				},
				['id', 'problem', 'record']
			)
		},
		settings: {
			description:
				'What somebody chose for this device. What is unknown or absent falls back to its default.',
			type: 'object'
		}
	};
	const json = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A copy of everything in One Degree',
		description:
			'Made on the page Your data, as JSON, optionally packed with gzip. Copies are merged as the union of their entries by id, so the order in which they are put back, and how often, does not matter.',
		...objectOf(fields, Object.keys(fields))
	};
	return `${JSON.stringify(json, undefined, '\t')}\n`;
}

function recordSchema(kind: string, fields: Readonly<Record<string, FieldSchema>>): Json {
	const optional = Object.keys(fields).filter((name) => fields[name]?.optional);
	const own = Object.entries(fields).map(([name, { optional: _, ...schema }]) => [
		name,
		{ description: meanings[name], ...schema }
	]);
	const parts = kind === 'session' ? sessionParts : {};
	const properties = { ...Object.fromEntries(own), version, ...parts };
	const required = Object.keys(properties).filter(
		(name) => ![...optional, 'stops', 'tooMuch', 'left'].includes(name)
	);
	const title = Object.entries(titles).find(([own]) => own === kind)?.[1];
	return {
		title,
		...objectOf(properties, required),
		...(kind === 'measurement' && { anyOf: units.map(measuredIn) })
	};
}

/** The bounds of a measurement in its unit. */
function measuredIn(unit: (typeof units)[number]): Json {
	const value = { description: meanings.value, ...valueSchema(unit) };
	const error = { ...value, description: meanings.error, minimum: 0 };
	return { properties: { unit: { description: meanings.unit, const: unit }, value, error } };
}

function stepStart(): readonly Json[] {
	return [{ ...nameSchema }, { enum: ['l', 'r', ''] }, { ...countSchema }];
}

function objectOf(properties: Json, required: readonly string[] = []): Json {
	return { type: 'object', properties, ...(required.length > 0 && { required }) };
}
