import {
	factsKept,
	nearestFirst,
	sessionsKept,
	type Fact,
	type FactSide,
	type SessionFact,
	type StepFact
} from './fact.ts';
import { isDone, mondayOn } from './count-days.ts';

/** One exercise, on one side where it has two. */
export interface LineFact {
	readonly exercise: string;
	readonly side?: FactSide;
	/** The unit in which the app counts it today. */
	readonly unit: NonNullable<StepFact['unit']>;
	/** Where everybody begins. */
	readonly start: number;
}

interface Done {
	readonly session: SessionFact;
	readonly step: StepFact;
	readonly asked: number;
	readonly level: number;
}

/** What was asked of one exercise in one week, and what was reached. */
export interface WeekCount {
	readonly monday: number;
	/** The level of the first practice, and the one after the last. */
	readonly first: number;
	readonly level: number;
	readonly asked: readonly number[];
	readonly reached: number | undefined;
	readonly times: number;
}

function practicesOf(facts: readonly Fact[], { exercise, side, unit }: LineFact): readonly Done[] {
	return sessionsKept(facts)
		.toSorted((a, b) => a.day - b.day || a.minute - b.minute)
		.flatMap((session) =>
			session.steps.flatMap((step) => {
				const { asked } = step;
				const own = step.exercise === exercise && step.side === side && step.unit === unit;
				return own && asked !== undefined
					? [{ session, step, asked, level: step.level ?? asked }]
					: [];
			})
		);
}

/** A practice that was stopped or broken off can only lower the level. */
export function countWeeks(facts: readonly Fact[], line: LineFact): readonly WeekCount[] {
	const { start } = line;
	let stood = start;
	const practices = practicesOf(facts, line).map((each) => {
		const [nearer = stood] = nearestFirst(line.exercise, [stood, each.level]);
		stood = isDone(each.step) ? each.level : nearer;
		return { ...each, stood };
	});
	const weeks = Map.groupBy(practices, ({ session }) => mondayOn(session.day));
	return [...weeks].map(([monday, own]) => {
		const done = own.filter(({ step }) => isDone(step));
		const asked = nearestFirst(
			line.exercise,
			own.map((each) => each.asked)
		);
		const reached = done.flatMap(({ step }) => step.reached ?? []);
		return {
			monday,
			first: own[0]?.level ?? start,
			level: own.at(-1)?.stood ?? start,
			asked: [...new Set([asked[0], asked.at(-1)])].filter((value) => value !== undefined),
			reached: nearestFirst(line.exercise, reached).at(-1),
			times: done.length
		};
	});
}

/** The practices that asked for less than the level. */
export function easedIn(facts: readonly Fact[], line: LineFact) {
	return practicesOf(facts, line).flatMap(({ session, asked, level }) =>
		nearestFirst(line.exercise, [asked, level])[0] !== level
			? [{ day: session.day, asked, level }]
			: []
	);
}

/** What was answered last of a practice that was done. */
export function lastReachedIn(facts: readonly Fact[], line: LineFact): number | undefined {
	return practicesOf(facts, line)
		.filter(({ step }) => isDone(step))
		.flatMap(({ step }) => step.reached ?? [])
		.at(-1);
}

/** One row for each step and each stop that belongs to none, and one for each spasm. */
export function countTableRows(facts: readonly Fact[]): number {
	return factsKept(facts).reduce((rows, fact) => {
		if (fact.kind === 'spasm') return rows + 1;
		return fact.kind === 'session' ? rows + fact.steps.length + (fact.stopped ? 1 : 0) : rows;
	}, 0);
}

/** What a copy adds to a journal with nothing in it. Slips that no correction names are entries. */
export function countCopy(facts: readonly Fact[]) {
	const kept = factsKept(facts);
	const slips = kept.filter(
		(fact) =>
			(fact.kind === 'check-in' || fact.kind === 'morning') &&
			fact.slip !== undefined &&
			fact.earlierVersion
	);
	const sessions = sessionsKept(facts);
	const answers = sessions.flatMap(({ after }) =>
		after ? (after.slip && after.earlierVersion ? [after, after] : [after]) : []
	);
	const told = kept.filter(({ kind }) => kind === 'check-in' || kind === 'morning');
	const others = kept.length - sessions.length - told.length;
	return {
		sessions: sessions.length,
		checkIns: told.length + slips.length + answers.length,
		others
	};
}
