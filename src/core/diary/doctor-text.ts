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
import { caudaSigns, datedAnswer } from './dated-answers.ts';
import type { DoctorAnswers } from './doctor-answers.ts';
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

const sleepWords: Readonly<Record<NonNullable<DoctorAnswers['sleep']>, string>> = {
	'as-usual': 'as usual',
	wakes: 'my back wakes me at night',
	hardly: 'I hardly sleep because of my back'
};

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
	const answerLines = (signs: readonly string[]) =>
		listLines(signs.map((sign) => datedAnswer(sign, screenings, context)));
	return [
		`Back diary, ${dateOf(today)}`,
		'Noted at home with the app One Degree. These are my own answers, not an examination.',
		...(context.dayBegins ? [`A day lasts until ${context.dayBegins}.`] : []),
		'',
		'SINCE WHEN',
		...listLines([oneLine(answers.since) ?? 'not answered']),
		'',
		'MY LEGS',
		...answerLines(caudaSigns.legs),
		'Pain or tingling down a leg, as noted:',
		...latestLines(datedWords(legWarnings(sessions, spasms, nameOf))),
		'',
		'FEELING BETWEEN THE LEGS, BLADDER AND BOWEL',
		...answerLines(caudaSigns.feeling),
		'',
		'ALL WARNING SIGNS I TICKED',
		...listLines(datedWords(signWarnings(screenings)), 'none'),
		'',
		'MY HEALTH, AS I ANSWERED',
		...listLines(tickedConditions(context.health) ?? ['the questions are not answered'], 'none'),
		'',
		'MEDICINES I TAKE, IN MY WORDS',
		...listLines([oneLine(answers.medicines) ?? 'not answered']),
		...nowLines(answers),
		'',
		'SPASMS IN NUMBERS',
		...spasmNumbers(spasms, today, context),
		'',
		"PAIN, 0 to 10, week by week (least, median, worst of each day's worst)",
		...listLines(
			painByWeek(caresIn(entries, dayOf), { from: -Infinity, to: today }).map(
				({ week, least, median, most, days }) =>
					`week of ${dateOf(mondayOf(week))}: ${least}, ${median}, ${most} (${countWords(days, 'day')})`
			)
		),
		'',
		`THE LATEST SPASMS, ${mostListed} AT MOST`,
		...listLines(
			spasms
				.slice(-mostListed)
				.toReversed()
				.map((spasm) => spasmLine(spasm, context))
		),
		'',
		'STOPPED IN AN EXERCISE BECAUSE IT HURT',
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

/** How it is now; what is not answered is left out. */
function nowLines({ cannot, daysLost, stiffMinutes, sleep }: DoctorAnswers): readonly string[] {
	const lines = [
		...(cannot ? [`the worst thing I cannot do now: ${oneLine(cannot)}`] : []),
		...(daysLost === undefined ? [] : [`days lost in the last four weeks: ${daysLost}`]),
		...(stiffMinutes === undefined
			? []
			: [`stiff in the morning for ${countWords(stiffMinutes, 'minute')}`]),
		...(sleep ? [`sleep: ${sleepWords[sleep]}`] : [])
	];
	return lines.length > 0 ? ['', 'HOW IT IS NOW', ...listLines(lines)] : [];
}

/** Own words in one line, so that none of them looks like a heading; undefined if there are none. */
function oneLine(words: string | undefined): string | undefined {
	return words?.replaceAll(/\s+/g, ' ').trim() || undefined;
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

function listLines(lines: readonly string[], nothing = 'nothing noted'): readonly string[] {
	return (lines.length > 0 ? lines : [nothing]).map((line) => `- ${line}`);
}
