import * as v from 'valibot';
import { figureSchema, type FigureScript } from '#core/exercise/figure-schema.ts';
import {
	driftingContacts,
	type Finding,
	jumpingJoints,
	longestStep,
	stretchedLimbs,
	sunkJoints
} from '#figure/audits.ts';
import { drawingAt } from '#figure/figure-drawing.ts';
import { filmed } from '#figure/film.ts';
import { skeletonAt } from '#figure/posing.ts';

/** What the tests would say against an exercise's figure, a sentence each. */
export function objectionsTo(id: string, script: FigureScript): readonly string[] {
	const { issues } = v.safeParse(figureSchema, script);
	if (issues) return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}.`);
	const posed = skeletonAt(script);
	const percents = Array.from({ length: 101 }, (_, percent) => posed(percent / 100));
	return [
		...stretchedLimbs(percents).map(said((part, far) => `${part} is ${far} off its length`)),
		...driftingContacts(script, percents).map(said((part, far) => `${part} slips by ${far}`)),
		...sunkJoints(percents).map(said((part, far) => `${part} is ${far} too low`)),
		...jumpingJoints(percents, longestStep(id)).map(said((part, far) => `${part} jumps by ${far}`)),
		...filmProblems(script)
	];
}

function said(words: (part: string, far: string) => string) {
	return ({ part, centimetres, percent }: Finding) =>
		`${words(part, `${centimetres.toFixed(1)} cm`)}, most at ${percent} %.`;
}

function filmProblems(script: FigureScript): readonly string[] {
	try {
		filmed(drawingAt(script));
		return [];
	} catch (problem) {
		return [wordsOf(problem)];
	}
}

export function wordsOf(problem: unknown): string {
	return problem instanceof Error ? problem.message : String(problem);
}
