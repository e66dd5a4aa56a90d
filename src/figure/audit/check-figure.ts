import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { looseHolds, armCollisions } from './collision-check.ts';
import { sectionsBelowFloor } from './floor-check.ts';
import { type JointLimitExcess, jointLimitExcesses } from './joint-limit-check.ts';
import {
	changesPlace,
	driftingContacts,
	type Finding,
	jumpingJoints,
	longestStep,
	limbLengthErrors,
	jointsBelowFloor
} from './pose-checks.ts';

/** Says, in a sentence each, what this exercise's figure does that no body can do. */
export function checkFigure(script: FigureScript): readonly string[] {
	const posed = skeletonAt(script);
	const percents = Array.from({ length: 101 }, (_, percent) => posed(percent / 100));
	return [
		...limbLengthErrors(percents).map(
			sentenceOf((part, far) => `${part} is ${far} off its length`)
		),
		...driftingContacts(script, percents).map(sentenceOf((part, far) => `${part} slips by ${far}`)),
		...jointLimitExcesses(percents, changesPlace(script)).map(overbendSentence),
		...jointsBelowFloor(percents).map(sentenceOf((part, far) => `${part} is ${far} too low`)),
		...sectionsBelowFloor(percents).map(
			sentenceOf((part, far) => `${part} is ${far} in the floor`)
		),
		...armCollisions(percents).map(sentenceOf((part, far) => `${part} by ${far}`)),
		...looseHolds(script, percents).map(sentenceOf((part, far) => `${part} by ${far}`)),
		...jumpingJoints(percents, longestStep(script)).map(
			sentenceOf((part, far) => `${part} jumps by ${far}`)
		)
	];
}

function sentenceOf(words: (part: string, far: string) => string) {
	return ({ part, centimetres, percent }: Finding) =>
		`${words(part, `${centimetres.toFixed(1)} cm`)}, most at ${percent} %.`;
}

function overbendSentence({ angle, degrees, percent, limit }: JointLimitExcess): string {
	const { least, most, source } = limit;
	return `${angle} goes to ${Math.round(degrees)}°, beyond ${least}° to ${most}° (${source}), most at ${percent} %.`;
}

/** Throws the sentences of `checkFigure` if there are any, so that no such figure is ever built. */
export function assertPossible(id: string, script: FigureScript) {
	const objections = checkFigure(script);
	if (objections.length > 0)
		throw new Error(
			`routines/exercises/${id}.json does what no body does: ${objections.join(' ')}`
		);
}
