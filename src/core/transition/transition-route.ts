import type { Exercise, Posture } from '#core/exercise/exercise.ts';

/** A part of one drawing that leads from one posture to another. */
export interface RouteLeg {
	readonly exercise: string;
	/** Frames of the drawing. */
	readonly from: number;
	readonly to: number;
	/** The time that the exercise itself takes for it. */
	readonly seconds: number;
}

interface PostureEdge extends RouteLeg {
	readonly before: Posture;
	readonly after: Posture;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** The route from one posture to another that takes the least time, in any number of drawings. */
export function routeBetween(
	exercises: Exercises,
	before: Posture,
	after: Posture
): readonly RouteLeg[] | undefined {
	const edges = Object.values(exercises).flatMap(edgesOf);
	const routes = new Map<Posture, readonly RouteLeg[]>([[before, []]]);
	// There are seven postures, so no route has more than six edges.
	for (let round = 0; round < 6; round++) {
		for (const { before: here, after: there, ...leg } of edges) {
			const route = routes.get(here);
			const longer = route && [...route, leg];
			const best = routes.get(there);
			if (longer && (!best || routeSeconds(longer) < routeSeconds(best))) routes.set(there, longer);
		}
	}
	const route = routes.get(after);
	return route && mergeLegs(route);
}

export function routeSeconds(route: readonly RouteLeg[]): number {
	return route.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The edges between postures that follow each other in a drawing, in both directions. */
function edgesOf({ id, figure, phases }: Exercise): readonly PostureEdge[] {
	if (figure.backwards) return [];
	const allSeconds = phases.reduce((sum, { seconds }) => sum + seconds, 0);
	const passes = figure.passes ?? [];
	return passes.slice(1).flatMap((pass, index): readonly PostureEdge[] => {
		const last = passes[index] ?? pass;
		const [from, to] = [Math.round(last.at * 100), Math.round(pass.at * 100)];
		const seconds = (allSeconds * (to - from)) / 100;
		const forwards = { exercise: id, from, to, seconds, before: last.posture, after: pass.posture };
		return [
			forwards,
			{ ...forwards, from: to, to: from, before: pass.posture, after: last.posture }
		];
	});
}

/** Merges the legs that follow each other in the same drawing. */
function mergeLegs(route: readonly RouteLeg[]): readonly RouteLeg[] {
	return route.reduce<readonly RouteLeg[]>((before, leg) => {
		const last = before.at(-1);
		if (!last || last.exercise !== leg.exercise || last.to !== leg.from) return [...before, leg];
		const longer = { ...last, to: leg.to, seconds: last.seconds + leg.seconds };
		return [...before.slice(0, -1), longer];
	}, []);
}
