import { between, instant, milliseconds, type Instant } from '#core/base/units.ts';
import { readStop, type Stop } from '#core/journal/stop.ts';
import type { Targets } from '#core/range/target.ts';
import { bodyPositions } from '#core/tailoring/body-position.ts';
import type { Layout } from '#core/tailoring/layout.ts';
import type { PhaseAdjustments } from '#core/timetable/phase-adjustments.ts';
import type { Carried, CompletedReps } from './carried-over.ts';
import type { IndexRanges } from './index-ranges.ts';
import type { Session } from './session.ts';
import { snapshotOf, type SessionSnapshot } from './snapshot.ts';

/** What somebody said at the end, by target key. Absent means that nobody said. */
export interface Answers {
	readonly reached: Readonly<Record<string, number | 'target'>>;
	/** The worst pain during it, from 0 to 10. */
	readonly worstPain?: number;
	/** Pain now, from 0 to 10. */
	readonly pain?: number;
}

/** What a session is played by, and what was said of it. */
export interface Notes extends Layout {
	/** What was asked for when it began: by that it is laid out in time. */
	readonly planned: Targets;
	/** What is asked for now: nearer, where it was made easier on the way. */
	readonly targets: Targets;
	readonly levels: Targets;
	readonly added: PhaseAdjustments;
	readonly answers: Answers;
	readonly stops: readonly Stop[];
}

/** The session under way, as it is kept so that nothing is lost with the page. */
export interface SavedSession extends Notes {
	readonly snapshot: SessionSnapshot;
	readonly finished?: 'complete' | 'early';
	/** It hurt, and nobody said yet how to go on. */
	readonly hurt?: true;
	readonly keptAt: Instant;
}

/** A session as it is to be kept. */
export function savedSessionOf(session: Session, notes: Notes, now: Instant): SavedSession {
	const { phase } = session;
	return {
		...notes,
		snapshot: snapshotOf(session, now),
		...(phase.name === 'finished' && { finished: phase.ended }),
		...(phase.name === 'hurt' && { hurt: true }),
		keptAt: now
	};
}

export const noAnswers: Answers = { reached: {} };

/** After this long nobody goes on where they were. */
const longest = milliseconds(2 * 3_600_000);

export function isStale(running: SavedSession, now: Instant): boolean {
	// A clock that was ahead when it was kept must not keep it for years.
	return Math.abs(between(running.keptAt, now)) > longest;
}

/** A kept session from outside; undefined if it is not one, as after an update that changed its form. */
export function readSavedSession(kept: unknown): SavedSession | undefined {
	if (!isRecord(kept)) return undefined;
	const snapshot = readSnapshot(kept.snapshot);
	const { finished, hurt, keptAt } = kept;
	if (!snapshot || typeof keptAt !== 'number') return undefined;
	return {
		snapshot,
		planned: numbersIn(kept.planned ?? kept.targets),
		targets: numbersIn(kept.targets),
		levels: numbersIn(kept.levels),
		strength: kept.strength === 'locked' ? 'locked' : 'open',
		// An app before this one kept them with the snapshot.
		without: textsIn(kept.without ?? Reflect.get(Object(kept.snapshot), 'without')),
		unreplaced: textsIn(kept.unreplaced),
		...readFrom(kept.from),
		answers: readAnswers(kept.answers),
		stops: readStops(kept.stops),
		added: lengthsIn(kept.added),
		...((finished === 'complete' || finished === 'early') && { finished }),
		...(hurt === true && { hurt }),
		keptAt: instant(keptAt)
	};
}

function readSnapshot(kept: unknown): SessionSnapshot | undefined {
	if (!isRecord(kept)) return undefined;
	const { id, of, endless, shape, length, elapsed, startedAt, lastPlayed, played } = kept;
	const carried = readCarried(kept.carried);
	if (typeof id !== 'string' || typeof of !== 'string' || typeof endless !== 'boolean') {
		return undefined;
	}
	if (typeof length !== 'number' || typeof elapsed !== 'number') return undefined;
	return {
		id,
		of,
		endless,
		...(typeof shape === 'string' && { shape }),
		length: milliseconds(length),
		elapsed: milliseconds(elapsed),
		...(typeof startedAt === 'number' && { startedAt: instant(startedAt) }),
		...(typeof lastPlayed === 'number' && { lastPlayed: instant(lastPlayed) }),
		played: spansIn(played),
		...(carried && { carried })
	};
}

function readCarried(kept: unknown): Carried | undefined {
	if (!isRecord(kept) || !Array.isArray(kept.done)) return undefined;
	const done = kept.done.flatMap((step: unknown): readonly CompletedReps[] => {
		if (!isRecord(step) || typeof step.exercise !== 'string') return [];
		const { exercise, side, repetitions, rounds, percentOfLevel } = step;
		if (typeof repetitions !== 'number') return [];
		return [
			{
				exercise,
				...((side === 'left' || side === 'right') && { side }),
				repetitions,
				rounds: typeof rounds === 'number' ? rounds : 0,
				percentOfLevel: typeof percentOfLevel === 'number' ? percentOfLevel : 100
			}
		];
	});
	const practised = milliseconds(typeof kept.practised === 'number' ? kept.practised : 0);
	return { done, practised, shares: numbersIn(kept.shares) };
}

function readAnswers(kept: unknown): Answers {
	if (!isRecord(kept)) return noAnswers;
	const reached = Object.entries(isRecord(kept.reached) ? kept.reached : {}).flatMap(
		([key, value]) =>
			typeof value === 'number' || value === 'target' ? [[key, value] as const] : []
	);
	const { worstPain, pain } = kept;
	return {
		reached: Object.fromEntries(reached),
		...(isPain(worstPain) && { worstPain }),
		...(isPain(pain) && { pain })
	};
}

/** None in what an app before this one kept. */
function readStops(kept: unknown): readonly Stop[] {
	return Array.isArray(kept) ? kept.flatMap((stop) => readStop(stop) ?? []) : [];
}

function lengthsIn(kept: unknown): PhaseAdjustments {
	return Object.fromEntries(
		Object.entries(numbersIn(kept)).map(([index, length]) => [index, milliseconds(length)])
	);
}

function readFrom(kept: unknown): Pick<Layout, 'from'> {
	if (!isRecord(kept) || typeof kept.origin !== 'number') return {};
	const place = bodyPositions.find((each) => each === kept.place);
	return place ? { from: { origin: kept.origin, place } } : {};
}

function textsIn(kept: unknown): readonly string[] {
	return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
}

function isPain(kept: unknown): kept is number {
	return typeof kept === 'number' && kept >= 0 && kept <= 10;
}

function numbersIn(kept: unknown): Readonly<Record<string, number>> {
	const entries = Object.entries(isRecord(kept) ? kept : {});
	return Object.fromEntries(
		entries.flatMap(([key, value]) => (typeof value === 'number' ? [[key, value] as const] : []))
	);
}

function spansIn(kept: unknown): IndexRanges {
	if (!Array.isArray(kept)) return [];
	return kept.flatMap((span: unknown) => {
		if (!Array.isArray(span)) return [];
		const [from, until]: readonly unknown[] = span;
		return typeof from === 'number' && typeof until === 'number' ? [[from, until] as const] : [];
	});
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
