import type { Stop } from '#core/journal/stop.ts';
import { tooMuchPain } from '#core/progression/day-grade.ts';
import { exerciseAccess, isKeptOpen, type ClosedReason } from './exercise-access.ts';
import { closingConditions, type GuardedExercise } from './health.ts';
import { standingByAnswers } from './screening-state.ts';
import { isOpen, type Health, type Screened, type Strengthening } from './stored-safety.ts';
import { unlockOrder, closedExercises } from './strength.ts';

/** Private to this module, so that no other module can make limits. */
const safetyLimitsBrand = Symbol('checked');

/** What the current answers allow. Every session is laid out within these limits. */
export interface SafetyLimits {
	readonly [safetyLimitsBrand]: true;
	readonly strength: 'open' | 'locked';
	/** Whether a doctor must be seen first, because of a warning sign or a condition. */
	readonly redFlag: boolean;
	/** Exercises that are limited to half their range, and by what. */
	readonly halved: ReadonlyMap<string, 'gentle' | 'health'>;
	/** Exercises that are closed, and why. */
	readonly closed: ReadonlyMap<string, ClosedReason>;
	/**
	 * Exercises that no routine may contain, including, on a day of much pain, those excluded on bad
	 * days. While strength is locked, exercises that wait for it are absent here, because routines
	 * leave them out themselves.
	 */
	readonly leftOut: readonly string[];
	/** Exercises that get no substitute, because they were stopped today. */
	readonly unreplaced: readonly string[];
	/** Exercises that stay open whatever was answered, and up to which standing. */
	readonly keptOpen: ReadonlyMap<string, 'emergency' | 'doctor'>;
	/** Exercises that may be done on their own right after a spasm and in much pain. */
	readonly gentle: ReadonlySet<string>;
}

/** The answers as they are stored. */
export interface SafetyAnswers {
	readonly screened: Screened;
	/** Absent until the health questions are answered. */
	readonly health?: Health;
	readonly strengthening: Strengthening;
}

/** What was recorded today. */
export interface RecentEvents {
	/** The latest pain, from 0 to 10. */
	readonly pain?: number | undefined;
	readonly stops?: readonly Stop[];
	/** Whether these are the first days after a spasm. */
	readonly firstDays?: boolean;
}

/**
 * The limits for these exercises by the answers and the events of today. They ignore that answers
 * may be due again; the check before playing asks for those.
 */
export function safetyLimits(
	{ screened, health, strengthening }: SafetyAnswers,
	exercises: Readonly<Record<string, GuardedExercise>>,
	{ pain = 0, stops = [], firstDays = false }: RecentEvents = {}
): SafetyLimits {
	const standing = standingByAnswers(screened);
	const waiting = closedExercises(strengthening, unlockOrder(exercises));
	const access = exerciseAccess(exercises, { standing, health, waiting });
	const strength = isOpen(strengthening) && standing.name === 'clear' ? 'open' : 'locked';
	const closed = new Map(access.closed);
	const all = Object.values(exercises);
	const stopClosures = all.flatMap((exercise) => {
		const why = stoppedToday(exercise, stops);
		return why ? [[exercise.id, why] as const] : [];
	});
	const strengthClosures = all.flatMap(({ id, kind }) =>
		strength === 'locked' && kind === 'strength' ? [[id, { name: 'strength' }] as const] : []
	);
	const spasmClosures = all.flatMap(({ id, closedAfterSpasm }) =>
		firstDays && closedAfterSpasm ? [[id, { name: 'recent-spasm' }] as const] : []
	);
	for (const [id, why] of [...stopClosures, ...spasmClosures, ...strengthClosures])
		if (!closed.has(id)) closed.set(id, why);
	return {
		[safetyLimitsBrand]: true,
		strength,
		redFlag: standing.name === 'emergency' || standing.name === 'today' || closesEverything(health),
		halved: new Map(
			[...access.halved].map(([id, why]) => [id, why.name === 'health' ? 'health' : 'gentle'])
		),
		closed,
		leftOut: [
			...[...closed].flatMap(([id, why]) =>
				opensWithStrength(why) && strength === 'locked' ? [] : [id]
			),
			...(pain >= tooMuchPain
				? all.flatMap(({ id, onBadDays }) => (onBadDays?.inRoutines === false ? [id] : []))
				: [])
		],
		unreplaced: stopClosures.map(([id]) => id),
		keptOpen: new Map(all.flatMap(({ id, keptOpen }) => (keptOpen ? [[id, keptOpen]] : []))),
		gentle: new Set(all.flatMap(({ id, onBadDays }) => (onBadDays?.alone ? [id] : [])))
	};
}

function opensWithStrength(why: ClosedReason): boolean {
	return why.name === 'strength' || (why.name === 'standing' && why.standing === 'gentle');
}

/**
 * The reason why an exercise is closed by a stop of today (specification D.3). Sharp pain closes
 * the exercise for the day. Pain down a leg closes everything except rest and an easy walk.
 */
export function stoppedToday(
	stretch: Pick<GuardedExercise, 'id' | 'keptOpen'>,
	stops: readonly Stop[]
): ClosedReason | undefined {
	if (stops.some(({ kind }) => kind === 'leg') && !isKeptOpen('today', stretch)) {
		return { name: 'stopped', kind: 'leg' };
	}
	const sharp = stops.some(
		({ kind, exercise, unclear }) => (kind === 'sharp' || unclear) && exercise === stretch.id
	);
	return sharp ? { name: 'stopped', kind: 'sharp' } : undefined;
}

function closesEverything(health: Health | undefined): boolean {
	return health !== undefined && closingConditions(health).some(({ closesAll }) => closesAll);
}
