import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { looseHolds, sunkArms } from './collision-check.ts';
import { sunkFlesh } from './floor-check.ts';
import { type Overbend, overbentJoints } from './joint-limit-check.ts';
import {
	changesPlace,
	driftingContacts,
	type Finding,
	jumpingJoints,
	longestStep,
	stretchedLimbs,
	sunkJoints
} from './pose-checks.ts';

/** Says, in a sentence each, what this exercise's figure does that no body can do. */
export function checkFigure(id: string, script: FigureScript): readonly string[] {
	const posed = skeletonAt(script);
	const percents = Array.from({ length: 101 }, (_, percent) => posed(percent / 100));
	return [
		...stretchedLimbs(percents).map(sentenceOf((part, far) => `${part} is ${far} off its length`)),
		...driftingContacts(script, percents).map(sentenceOf((part, far) => `${part} slips by ${far}`)),
		...overbentJoints(percents, changesPlace(id)).map(overbendSentence),
		...sunkJoints(percents).map(sentenceOf((part, far) => `${part} is ${far} too low`)),
		...sunkFlesh(percents).map(sentenceOf((part, far) => `${part} is ${far} in the floor`)),
		...sunkArms(percents).map(sentenceOf((part, far) => `${part} by ${far}`)),
		...looseHolds(script, percents).map(sentenceOf((part, far) => `${part} by ${far}`)),
		...jumpingJoints(percents, longestStep(id)).map(
			sentenceOf((part, far) => `${part} jumps by ${far}`)
		)
	];
}

function sentenceOf(words: (part: string, far: string) => string) {
	return ({ part, centimetres, percent }: Finding) =>
		`${words(part, `${centimetres.toFixed(1)} cm`)}, most at ${percent} %.`;
}

function overbendSentence({ angle, degrees, percent, limit }: Overbend): string {
	const { least, most, source } = limit;
	return `${angle} goes to ${Math.round(degrees)}°, beyond ${least}° to ${most}° (${source}), most at ${percent} %.`;
}

/** Throws the sentences of `checkFigure` if there are any, so that no such figure is ever built. */
export function assertPossible(id: string, script: FigureScript) {
	const objections = checkFigure(id, script);
	if (objections.length > 0)
		throw new Error(
			`routines/exercises/${id}.json does what no body does: ${objections.join(' ')}`
		);
}
