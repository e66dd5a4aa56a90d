import * as v from 'valibot';
import { figureSchema, type FigureScript } from '#core/exercise/figure-schema.ts';
import { checkFigure } from '#figure/audit/check-figure.ts';
import { keyframesOf } from '#figure/output/keyframes.ts';
import { drawFigureAt } from '#figure/picture/draw-figure.ts';

/** The objections of the tests and the build to an exercise's figure, a sentence each. */
export function complaintsAbout(script: FigureScript): readonly string[] {
	const { issues } = v.safeParse(figureSchema, script);
	if (issues) return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}.`);
	return [...checkFigure(script), ...filmProblems(script)];
}

function filmProblems(script: FigureScript): readonly string[] {
	try {
		keyframesOf(drawFigureAt(script));
		return [];
	} catch (problem) {
		return [wordsOf(problem)];
	}
}

export function wordsOf(problem: unknown): string {
	return problem instanceof Error ? problem.message : String(problem);
}
