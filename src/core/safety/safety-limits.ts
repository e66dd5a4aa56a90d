import type { Stop } from '#core/journal/stop.ts';
import { tooMuchPain } from '#core/progression/practice-day.ts';
import { exerciseAccess, isKeptOpen, type ClosedReason } from './exercise-access.ts';
import { closingOf, type Guarded } from './health.ts';
import { toldBy } from './screening-state.ts';
import { isOpen, type Health, type Screened, type Strengthening } from './stored-safety.ts';
import { unlockOrder, waitingOf } from './strength.ts';

/** Known to this module alone, so that no other can make limits of its own. */
const checked = Symbol('checked');

/** What somebody's answers as they stand now allow. Whatever is laid out to be played is laid out by these. */
export interface SafetyLimits {
	readonly [checked]: true;
	readonly strength: 'open' | 'locked';
	/** A sign stands for which a doctor comes first. */
	readonly redFlag: boolean;
	/** Exercises of which half the range is asked for. */
	readonly halved: ReadonlyMap<string, 'gentle' | 'health'>;
	/** Exercises that are not offered, and why. */
	readonly closed: ReadonlyMap<string, ClosedReason>;
	/**
	 * What no routine may hold, and on a day of much pain the only movement made for bad days. Not what
	 * waits while all strength is locked, of which routines know themselves.
	 */
	readonly leftOut: readonly string[];
	/** Of these, what nothing stands in for: it was stopped today. */
	readonly unreplaced: readonly string[];
	/** What stays open whatever was answered, and until which standing. */
	readonly keptOpen: ReadonlyMap<string, 'emergency' | 'doctor'>;
	/** What may be done by itself right after a spasm and in much pain. */
	readonly gentle: ReadonlySet<string>;
}

/** What was answered, as it is stored. */
export interface SafetyAnswers {
	readonly screened: Screened;
	/** Absent until it was asked for. */
	readonly health?: Health;
	readonly strengthening: Strengthening;
}

/** What was written down today. */
export interface RecentEvents {
	/** From 0 to 10, as it was told last. */
	readonly pain?: number | undefined;
	readonly stops?: readonly Stop[];
}

/** By what was answered and happened, of these exercises. That an answer is owed again is asked for before playing. */
export function safetyLimits(
	{ screened, health, strengthening }: SafetyAnswers,
	exercises: Readonly<Record<string, Guarded>>,
	{ pain = 0, stops = [] }: RecentEvents = {}
): SafetyLimits {
	const standing = toldBy(screened);
	const waiting = waitingOf(strengthening, unlockOrder(exercises));
	const offer = exerciseAccess(exercises, { standing, health, waiting });
	const strength = isOpen(strengthening) && standing.name === 'clear' ? 'open' : 'locked';
	const closed = new Map(offer.closed);
	const all = Object.values(exercises);
	const stopped = all.flatMap((exercise) => {
		const why = stoppedToday(exercise, stops);
		return why ? [[exercise.id, why] as const] : [];
	});
	const locked = all.flatMap(({ id, kind }) =>
		strength === 'locked' && kind === 'strength' ? [[id, { name: 'strength' }] as const] : []
	);
	for (const [id, why] of [...stopped, ...locked]) if (!closed.has(id)) closed.set(id, why);
	return {
		[checked]: true,
		strength,
		redFlag: standing.name === 'emergency' || standing.name === 'today' || barred(health),
		halved: new Map(
			[...offer.halved].map(([id, why]) => [id, why.name === 'health' ? 'health' : 'gentle'])
		),
		closed,
		leftOut: [
			...[...closed].flatMap(([id, why]) => (waits(why) && strength === 'locked' ? [] : [id])),
			...(pain >= tooMuchPain
				? all.flatMap(({ id, onBadDays }) => (onBadDays?.inRoutines === false ? [id] : []))
				: [])
		],
		unreplaced: stopped.map(([id]) => id),
		keptOpen: new Map(all.flatMap(({ id, keptOpen }) => (keptOpen ? [[id, keptOpen]] : []))),
		gentle: new Set(all.flatMap(({ id, onBadDays }) => (onBadDays?.alone ? [id] : [])))
	};
}

function waits(why: ClosedReason): boolean {
	return why.name === 'strength' || (why.name === 'standing' && why.standing === 'gentle');
}

/** What hurt sharply is over for the day; after pain down a leg all but rest and an easy walk is (specification D.3). */
export function stoppedToday(
	stretch: Pick<Guarded, 'id' | 'keptOpen'>,
	stops: readonly Stop[]
): ClosedReason | undefined {
	if (stops.some(({ kind }) => kind === 'leg') && !isKeptOpen('today', stretch)) {
		return { name: 'stopped', kind: 'leg' };
	}
	const sharp = stops.some(({ kind, exercise }) => kind === 'sharp' && exercise === stretch.id);
	return sharp ? { name: 'stopped', kind: 'sharp' } : undefined;
}

function barred(health: Health | undefined): boolean {
	return health !== undefined && closingOf(health).some(({ closesAll }) => closesAll);
}
