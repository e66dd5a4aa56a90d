import type { Exercise, Posture } from '#core/exercise/exercise.ts';

/** A stretch of one drawing that leads from a posture to the next one, in one picture. */
export interface RouteLeg {
	readonly exercise: string;
	/** Frames of the drawing. */
	readonly from: number;
	readonly to: number;
	/** That the exercise itself takes for it. */
	readonly seconds: number;
}

interface Step extends RouteLeg {
	readonly before: Posture;
	readonly after: Posture;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** How to come from one posture into another, by as many drawings as it takes: the shortest in time. */
export function routeBetween(
	exercises: Exercises,
	before: Posture,
	after: Posture
): readonly RouteLeg[] | undefined {
	const steps = Object.values(exercises).flatMap(stepsOf);
	const known = new Map<Posture, readonly RouteLeg[]>([[before, []]]);
	// There are seven postures, so no way has more than six steps.
	for (let round = 0; round < 6; round++) {
		for (const { before: here, after: there, ...way } of steps) {
			const ways = known.get(here);
			const longer = ways && [...ways, way];
			const best = known.get(there);
			if (longer && (!best || routeSeconds(longer) < routeSeconds(best))) known.set(there, longer);
		}
	}
	const ways = known.get(after);
	return ways && joined(ways);
}

export function routeSeconds(ways: readonly RouteLeg[]): number {
	return ways.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Between postures that follow each other in a drawing, there and back. */
function stepsOf({ id, figure, phases }: Exercise): readonly Step[] {
	if (figure.backwards) return [];
	const whole = phases.reduce((sum, { seconds }) => sum + seconds, 0);
	const passes = figure.passes ?? [];
	return passes.slice(1).flatMap((pass, index): readonly Step[] => {
		const last = passes[index] ?? pass;
		const [from, to] = [Math.round(last.at * 100), Math.round(pass.at * 100)];
		const seconds = (whole * (to - from)) / 100;
		const there = { exercise: id, from, to, seconds, before: last.posture, after: pass.posture };
		return [there, { ...there, from: to, to: from, before: pass.posture, after: last.posture }];
	});
}

/** What goes on in the same drawing is one way. */
function joined(ways: readonly RouteLeg[]): readonly RouteLeg[] {
	return ways.reduce<readonly RouteLeg[]>((before, way) => {
		const last = before.at(-1);
		if (!last || last.exercise !== way.exercise || last.to !== way.from) return [...before, way];
		const one = { ...last, to: way.to, seconds: last.seconds + way.seconds };
		return [...before.slice(0, -1), one];
	}, []);
}
