import type { Day } from '#core/base/units.ts';
import { realRise } from './day-grade.ts';

export const recoveryStages = ['first-days', 'loosen', 'build', 'daily'] as const;

/** A stage of the way back after a spasm. The last is the daily routine, in which no range grows. */
export type RecoveryStage = (typeof recoveryStages)[number];

/** What was told of one day on the way back. */
export interface RecoveryDay {
	/** The last pain told, from 0 to 10. */
	readonly pain?: number;
	/** Whether five minutes of walking were possible, as answered or walked. */
	readonly walked?: boolean;
	/** Sessions of which it is known that pain did not rise by 2. */
	readonly wellSessions?: number;
	/** Present if pain rose by 2 in a session. */
	readonly rose?: true;
	/** The stage in which the person wants to stay from then on; `none` goes on. */
	readonly stay?: RecoveryStage | 'none';
}

export interface WayBack {
	readonly spasm: Day;
	/** The pain of the spasm, if it was told. */
	readonly pain?: number | undefined;
	readonly usualPain?: number | undefined;
	/** What was told, by day; absent where nothing was. */
	readonly told: ReadonlyMap<Day, RecoveryDay>;
}

/**
 * What the next stage waits for: days to pass, less pain, five minutes of walking, two sessions that
 * go well, a week of the daily routine, or the person's own wish.
 */
export type RecoveryCondition = 'days' | 'pain' | 'walking' | 'sessions' | 'week' | 'wish';

export interface Recovery {
	readonly stage: RecoveryStage;
	readonly waitsFor: RecoveryCondition;
	/** The first day on which the next stage may begin. */
	readonly soonest: Day;
	/** The most pain with which small moves may end. */
	readonly mostPain: number;
	/** The sessions that have to go well before the next stage; absent if none has to. */
	readonly sessionsLeft?: number;
	/** Whether five minutes of walking were possible, as told last; absent if nobody said. */
	readonly walked?: boolean;
}

/**
 * The days since the spasm after which each stage may end. Within these limits it goes by how the
 * back is, because staying active is what guidelines ask for (NICE NG59).
 */
const soonestEnd: Readonly<Record<RecoveryStage, number>> = {
	'first-days': 1,
	loosen: 3,
	build: 7,
	daily: 15
};
/** From this day on small moves begin, unless it gets worse. */
const latestStart = 4;
/** More pain than this is too much for them, unless it is usual (judgement). */
const mostPain = 4;
const sessionsNeeded = 2;
const daysOfDaily = 7;
/** After eight weeks the break itself says how far to go. */
const longestWay = 56;

interface Progress {
	readonly stage: RecoveryStage;
	/** The day on which the stage began. */
	readonly since: Day;
	/** Sessions that went well in it. */
	readonly well: number;
	readonly pain?: number | undefined;
	/** The least pain since the spasm. */
	readonly least: number;
	readonly walked?: boolean | undefined;
	readonly stay: RecoveryStage | 'none';
}

/** Where the way back stands on this day; undefined once it is over. */
export function recoveryOn(today: Day, way: WayBack): Recovery | undefined {
	const { spasm, pain, told } = way;
	if (today - spasm > longestWay) return undefined;
	let now: Progress = {
		...{ stage: 'first-days', since: spasm, well: 0, stay: 'none' },
		...{ pain, least: pain ?? Infinity }
	};
	for (let day = spasm; day < today; day++) {
		const evening = withSessions(withAnswers(now, told.get(day)), told.get(day));
		const morning = withAnswers(evening, told.get(day + 1));
		const next = stageAfter(morning, day + 1, way);
		if (next === undefined) return undefined;
		now = next === now.stage ? evening : { ...evening, stage: next, since: day + 1, well: 0 };
	}
	now = withAnswers(now, told.get(today));
	const { stage, walked } = now;
	// The sessions of today count from tomorrow on, and are no longer waited for.
	const evening = withSessions(now, told.get(today));
	const waitsFor = missingFor(evening, today, way) ?? 'days';
	const sessionsLeft = stage === 'loosen' || stage === 'build' ? sessionsNeeded - evening.well : 0;
	return {
		...{ stage, waitsFor, soonest: Math.max(spasm + soonestEnd[stage], today + 1) },
		mostPain: mostPainToLoosen(way),
		...(sessionsLeft > 0 && { sessionsLeft }),
		...(walked !== undefined && { walked })
	};
}

function mostPainToLoosen({ usualPain = 0 }: WayBack): number {
	return Math.max(mostPain, usualPain + 1);
}

function withAnswers(before: Progress, told: RecoveryDay = {}): Progress {
	const { pain = before.pain, walked = before.walked, stay = before.stay } = told;
	return { ...before, pain, walked, stay, least: Math.min(before.least, pain ?? Infinity) };
}

function withSessions(before: Progress, { rose, wellSessions = 0 }: RecoveryDay = {}): Progress {
	return { ...before, well: rose ? 0 : before.well + wellSessions };
}

/** The stage of a new day; undefined if the way back is over. */
function stageAfter(now: Progress, day: Day, way: WayBack): RecoveryStage | undefined {
	const at = recoveryStages.indexOf(now.stage);
	const wished = now.stay === 'none' ? at : recoveryStages.indexOf(now.stay);
	if (wished < at) return recoveryStages[wished];
	return missingFor(now, day, way) === undefined ? recoveryStages[at + 1] : now.stage;
}

function missingFor(
	{ stage, since: begun, well, pain, least, walked, stay }: Progress,
	day: Day,
	way: WayBack
): RecoveryCondition | undefined {
	if (stay === stage) return 'wish';
	const since = day - way.spasm;
	if (since < soonestEnd[stage]) return 'days';
	if (stage === 'first-days') {
		if (since >= latestStart) return (pain ?? 0) >= least + realRise ? 'pain' : undefined;
		if (pain === undefined || pain > mostPainToLoosen(way)) return 'pain';
		return walked ? undefined : 'walking';
	}
	if (stage === 'daily') return day - begun < daysOfDaily ? 'week' : undefined;
	return well < sessionsNeeded ? 'sessions' : undefined;
}
