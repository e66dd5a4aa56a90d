import { countWords } from '#core/base/count-words.ts';
import type { Instant, Day } from '#core/base/units.ts';
import { sessionsIn, screeningsIn, type Happening } from '#core/journal/entry.ts';
import type { SelfCareKind } from '#core/journal/self-care.ts';
import type { Spasm } from '#core/journal/spasm.ts';
import { mondayOf } from '#core/progress/calendar.ts';
import { caresIn, sumOf } from '#core/progress/care.ts';
import { painByWeek } from '#core/progress/report.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { responsesByDay } from '#core/response/responses-by-day.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import {
	choiceListWords,
	choiceWords,
	helpChoices,
	lastedWords,
	painPlaces,
	triggers
} from './choices.ts';
import {
	tickedConditions,
	legWarnings,
	signWarnings,
	sorenessWarnings,
	stopWarnings,
	type Warning
} from './warnings.ts';

interface TextContext {
	readonly now: Instant;
	readonly dayOf: DayOf;
	/** When a day begins, in words; absent if it is midnight. */
	readonly dayBegins?: string | undefined;
	/** "3 Oct 2026" */
	readonly dateOf: (day: Day) => string;
	/** "14:05" */
	readonly timeOf: (moment: Instant) => string;
	/** An exercise's name. */
	readonly nameOf: (exercise: string) => string;
	/** The health answers; absent if nobody was asked. */
	readonly health?: Health | undefined;
}

const cares: Readonly<Record<SelfCareKind, string>> = {
	cold: 'cold pack',
	heat: 'heat',
	contrast: 'heat and cold in turn',
	pressure: 'pressing a point',
	breathing: 'slow breathing',
	walk: 'walk',
	water: 'glass of water'
};

/** A plain-text summary for a doctor. The entries may be in any order. */
export function doctorText(entries: readonly Happening[], context: TextContext): string {
	const { now, dayOf, dateOf } = context;
	const today = dayOf(now);
	const spasms = entries.filter((entry) => entry.kind === 'spasm').toSorted((a, b) => a.at - b.at);
	const sessions = sessionsIn(entries);
	const datedLines = (warnings: readonly Warning[]) =>
		listLines(
			warnings.toReversed().map(({ at, words }) => `${dateOf(dayOf(at))}: ${words}`),
			'none'
		);
	return [
		`Back diary, ${dateOf(today)}`,
		'Noted at home with the app One Degree. These are my own answers, not an examination.',
		...(context.dayBegins ? [`A day lasts until ${context.dayBegins}.`] : []),
		'',
		...sinceWhen(spasms, today, context),
		'',
		'SPASMS',
		...listLines(spasms.map((spasm) => spasmLine(spasm, context))),
		'',
		'STOPPED IN AN EXERCISE BECAUSE IT HURT',
		...datedLines(stopWarnings(sessions, context.nameOf)),
		'',
		'TOO MUCH, OR WORSE IN THE DAYS AFTER',
		...datedLines(sorenessWarnings(sessions, responsesByDay(entries, dayOf), context.nameOf)),
		'',
		'PAIN OR TINGLING DOWN A LEG',
		...datedLines(legWarnings(sessions, spasms, context.nameOf)),
		'',
		'WARNING SIGNS I TICKED',
		...datedLines(signWarnings(screeningsIn(entries))),
		'',
		'MY HEALTH, AS I ANSWERED',
		...listLines(tickedConditions(context.health) ?? ['the questions are not answered'], 'none'),
		'',
		"PAIN, 0 to 10, week by week (least, median, worst of each day's worst)",
		...listLines(
			painByWeek(caresIn(entries, dayOf), { from: -Infinity, to: today }).map(
				({ week, least, median, most, days }) =>
					`week of ${dateOf(mondayOf(week))}: ${least}, ${median}, ${most} (${countWords(days, 'day')})`
			)
		),
		'',
		'WHAT CAME BEFORE A SPASM',
		...listLines(
			tallyLines(
				spasms.flatMap((spasm) => spasm.triggers ?? []),
				triggers
			)
		),
		'',
		'WHAT WAS TRIED',
		...listLines(careLines(entries, dayOf)),
		'',
		'WHAT HELPED, AS NOTED WITH A SPASM',
		...listLines(
			tallyLines(
				spasms.flatMap((spasm) => spasm.helped ?? []),
				helpChoices
			)
		),
		''
	].join('\n');
}

function sinceWhen(spasms: readonly Spasm[], today: Day, { dayOf, dateOf }: TextContext) {
	const [first, last] = [spasms[0], spasms.at(-1)];
	if (!first || !last) return ['No spasm was noted.'];
	const ago = (day: Day) => (day >= today ? 'today' : `${countWords(today - day, 'day')} ago`);
	const [from, to] = [dayOf(first.at), dayOf(last.at)];
	return [
		`First spasm noted: ${dateOf(from)}, ${ago(from)}.`,
		`Latest spasm: ${dateOf(to)}, ${ago(to)}.`,
		`Spasms noted in all: ${spasms.length}.`
	];
}

function spasmLine(spasm: Spasm, { dayOf, dateOf, timeOf }: TextContext): string {
	const labelled = (
		label: string,
		words: readonly string[] | undefined,
		names: typeof helpChoices
	) => (words?.length ? [`${label} ${choiceListWords(names, words)}`] : []);
	return [
		`${dateOf(dayOf(spasm.at))}, ${timeOf(spasm.at)}`,
		...(spasm.pain === undefined ? [] : [`pain ${spasm.pain}`]),
		...(spasm.lasted === undefined ? [] : [`lasted ${lastedWords(spasm.lasted)}`]),
		...labelled('where:', spasm.where, painPlaces),
		...labelled('before it:', spasm.triggers, triggers),
		...labelled('helped:', spasm.helped, helpChoices),
		...(spasm.note ? [`note: ${spasm.note.replaceAll(/\s+/g, ' ')}`] : [])
	].join('; ');
}

function careLines(entries: readonly Happening[], dayOf: DayOf): readonly string[] {
	const { sessions, practice } = sumOf(caresIn(entries, dayOf));
	const done = entries.flatMap((entry) => (entry.kind === 'self-care' ? [entry.care] : []));
	const counts = count(done);
	return [
		...(sessions > 0
			? [`exercise routines: ${countWords(sessions, 'time')} on ${countWords(practice, 'day')}`]
			: []),
		...[...counts].map(([care, times]) => `${cares[care]}: ${countWords(times, 'time')}`)
	];
}

function tallyLines(ids: readonly string[], names: typeof helpChoices): readonly string[] {
	return [...count(ids)].map(
		([id, times]) => `${choiceWords(names, id)}: ${countWords(times, 'time')}`
	);
}

function count<Id extends string>(ids: readonly Id[]): readonly (readonly [Id, number])[] {
	const times = new Map<Id, number>();
	for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
	return [...times].sort(([, a], [, b]) => b - a);
}

function listLines(lines: readonly string[], nothing = 'nothing noted'): readonly string[] {
	return (lines.length > 0 ? lines : [nothing]).map((line) => `- ${line}`);
}
