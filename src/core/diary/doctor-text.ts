import { countWords } from '#core/base/count-words.ts';
import type { Instant, Day } from '#core/base/units.ts';
import { sessionsIn, screeningsIn, type Happening } from '#core/journal/entry.ts';
import type { SelfCareKind } from '#core/journal/self-care.ts';
import { mondayOf } from '#core/progress/calendar.ts';
import { caresIn, sumOf } from '#core/progress/care.ts';
import { painByWeek } from '#core/progress/report.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { responsesByDay } from '#core/response/responses-by-day.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { choiceWords, helpChoices, triggers, type DiaryChoice } from './choices.ts';
import { caudaSigns, datedAnswer, datedTicks, oneLegSigns } from './dated-answers.ts';
import type { DoctorAnswers } from './doctor-answers.ts';
import { listLines, oneLine } from './list-lines.ts';
import { nowLines } from './now-lines.ts';
import { spasmLine, spasmNumbers } from './spasm-lines.ts';
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
	readonly answers?: DoctorAnswers;
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

/** So many of the latest are listed; a doctor has no time for more. */
const mostListed = 10;

/**
 * A plain-text summary for a doctor, in the order in which one asks. The entries are in the order of
 * the journal, so that an answer that was given anew comes after the former one.
 */
export function doctorText(entries: readonly Happening[], context: TextContext): string {
	const { now, dayOf, dateOf, nameOf, answers = {} } = context;
	const today = dayOf(now);
	const spasms = entries.filter((entry) => entry.kind === 'spasm').toSorted((a, b) => a.at - b.at);
	const sessions = sessionsIn(entries);
	const screenings = screeningsIn(entries);
	const datedWords = (warnings: readonly Warning[]) =>
		warnings.map(({ at, words }) => `${dateOf(dayOf(at))}: ${words}`);
	const answerLines = (signs: readonly string[], onlyTicks: readonly string[] = []) =>
		listLines([
			...signs.map((sign) => datedAnswer(sign, screenings, context)),
			...onlyTicks.flatMap((sign) => datedTicks(sign, screenings, context))
		]);
	return [
		`Back diary, ${dateOf(today)}`,
		'Noted at home with the app One Degree. These are my own answers, not an examination.',
		...(context.dayBegins ? [`A day lasts until ${context.dayBegins}.`] : []),
		'',
		'SINCE WHEN',
		...listLines([oneLine(answers.since) ?? 'not answered']),
		'',
		'MY LEGS',
		...answerLines(caudaSigns.legs, oneLegSigns),
		'Pain or tingling down a leg, as noted:',
		...latestLines(datedWords(legWarnings(sessions, spasms, nameOf))),
		'',
		'FEELING BETWEEN THE LEGS, BLADDER AND BOWEL',
		...answerLines(caudaSigns.feeling),
		'',
		'ALL WARNING SIGNS I TICKED',
		...listLines(
			datedWords(signWarnings(screenings)),
			screenings.length > 0 ? 'none of those asked about' : 'the questions were not asked'
		),
		'',
		'MY HEALTH, AS I ANSWERED',
		...listLines(
			tickedConditions(context.health) ?? ['the questions are not answered'],
			'none of the conditions asked about'
		),
		'',
		'MEDICINES I TAKE, IN MY WORDS',
		...listLines([oneLine(answers.medicines) ?? 'not answered']),
		...nowLines(answers),
		'',
		'SPASMS IN NUMBERS',
		...spasmNumbers(spasms, today, context),
		'',
		"PAIN, 0 to 10, week by week (lowest, middle and highest of each day's worst)",
		...listLines(
			painByWeek(caresIn(entries, dayOf), { from: -Infinity, to: today }).map(
				({ week, least, median, most, days }) =>
					`week of ${dateOf(mondayOf(week))}: ${least}, ${median}, ${most} (${countWords(days, 'day')})`
			)
		),
		'',
		`THE LATEST SPASMS AND SHORT LOCK-UPS, ${mostListed} AT MOST`,
		...listLines(
			spasms
				.slice(-mostListed)
				.toReversed()
				.map((spasm) => spasmLine(spasm, context))
		),
		'',
		'STOPPED BECAUSE IT HURT, OR I FELT UNWELL',
		...latestLines(datedWords(stopWarnings(sessions, nameOf))),
		'',
		'TOO MUCH, OR WORSE IN THE DAYS AFTER',
		...latestLines(datedWords(sorenessWarnings(sessions, responsesByDay(entries, dayOf), nameOf))),
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

function tallyLines(ids: readonly string[], names: readonly DiaryChoice[]): readonly string[] {
	return [...count(ids)].map(
		([id, times]) => `${choiceWords(names, id)}: ${countWords(times, 'time')}`
	);
}

function count<Id extends string>(ids: readonly Id[]): readonly (readonly [Id, number])[] {
	const times = new Map<Id, number>();
	for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
	return [...times].sort(([, a], [, b]) => b - a);
}

/** The latest of these, which come first. */
function latestLines(lines: readonly string[]): readonly string[] {
	const more = lines.length - mostListed;
	return [
		...listLines(lines.slice(0, mostListed), 'none'),
		...(more > 0 ? [`- and ${more} before these`] : [])
	];
}
