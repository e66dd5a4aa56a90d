import { csvFormatRow } from 'd3-dsv';
import { after, type Instant } from '#core/base/units.ts';
import type { BackResponse, SessionEntry, StepDone } from '#core/journal/entry.ts';
import { isBrief, type Spasm } from '#core/journal/spasm.ts';
import type { Stop } from '#core/journal/stop.ts';
import { stopsOf } from '#core/readings/completed.ts';
import { outcomeOf } from '#core/readings/step-outcome.ts';

const heading = [
	...['session', 'date', 'began', 'ended', 'minutes', 'routine', 'ending', 'exercise', 'side'],
	...['repetitions', 'unit', 'level', 'target', 'reached', 'stopped', 'worst pain', 'pain after'],
	// Add new ones below.
	...['felt', 'too much', 'left because', 'days after', 'spasm'],
	'eased because',
	'routine name'
];

type Cell = string | number | undefined;

interface Further {
	readonly responseTo?: (session: SessionEntry) => BackResponse | undefined;
	readonly spasms?: readonly Spasm[];
	/** Why a step asked for less than the level; undefined where it did not. */
	/** What people call the routine. */
	readonly nameOf?: (session: SessionEntry) => string | undefined;
	readonly easedBecause?: (session: SessionEntry, step: StepDone) => string | undefined;
}

/**
 * CSV (RFC 4180) with one row for each step, one for each stop that belongs to no known step, and
 * after them one for each spasm. A stopped step has no value reached. Times are UTC; `dateOf` gives
 * the date of a session in the person's calendar, and `responseTo` how the back was in the days
 * after it.
 */
export function csvOf(
	sessions: readonly SessionEntry[],
	dateOf: (moment: Instant) => string,
	{ spasms = [], ...further }: Further = {}
): string {
	const rows = [
		...sessions.flatMap((session) => rowsOf(session, dateOf(session.ended), further)),
		...spasms.map((spasm) => spasmRow(spasm, dateOf(spasm.at)))
	].map((row) => heading.map((_, column) => row[column]));
	return [heading, ...rows].map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join('');
}

function rowsOf(
	session: SessionEntry,
	date: string,
	{ responseTo, nameOf, easedBecause }: Omit<Further, 'spasms'>
): readonly (readonly Cell[])[] {
	const [response, name] = [responseTo?.(session), nameOf?.(session)];
	const { id, began, ended, practised, of, ending, steps, stops = [], worstPain, pain } = session;
	const { felt, tooMuch = [], left } = session;
	const complaintAbout = ({ exercise, side }: StepDone) =>
		tooMuch.find((each) => each.exercise === exercise && each.side === side);
	const minutes = Math.round(practised / 6000) / 10;
	const about = [id, date, timeText(began), timeText(ended), minutes, of, ending];
	const known = new Set<Stop>();
	const stepRows = steps.map((step) => {
		const { exercise, side, repetitions, measured } = step;
		const own = stopsOf(session, step);
		for (const stop of own) known.add(stop);
		const complaint = complaintAbout(step);
		const outcome = outcomeOf(session, step);
		return [
			...[...about, exercise, side, repetitions],
			...[measured?.unit, outcome?.level, outcome?.target, outcome?.reached],
			own[0] && (own[0].kind ?? 'unknown'),
			...[worstPain, pain, felt],
			complaint && (complaint.kind ?? 'unknown'),
			...[left?.why, response, undefined, easedBecause?.(session, step), name]
		];
	});
	const others = stops.filter((stop) => !known.has(stop));
	return [
		...stepRows,
		...others.map(({ exercise, side, kind = 'unknown' }) => [
			...[...about, exercise, side, 0, undefined, undefined, undefined, undefined],
			...[kind, worstPain, pain, felt, undefined, left?.why, response],
			...[undefined, undefined, name]
		])
	];
}

/** A length that is not known leaves end and minutes empty. */
function spasmRow(spasm: Spasm, date: string): readonly Cell[] {
	const { id, at, lasted, pain } = spasm;
	const ended = lasted === undefined ? undefined : timeText(after(at, lasted));
	const minutes = lasted === undefined ? undefined : Math.round(lasted / 6000) / 10;
	const empty = Array<undefined>(heading.indexOf('worst pain') - 5);
	const kind = isBrief(spasm) ? 'short lock-up' : 'spasm';
	const known = [id, date, timeText(at), ended, minutes, ...empty, pain];
	return [...known, ...Array<undefined>(heading.indexOf('spasm') - known.length), kind];
}

function timeText(moment: Instant): string {
	return Number.isNaN(new Date(moment).getTime()) ? '' : new Date(moment).toISOString();
}

/**
 * Spreadsheets run a text that begins like a formula, so it is escaped:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellText(cell: Cell): string {
	return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
}
