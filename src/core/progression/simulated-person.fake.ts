import { withLaterPain } from './later-pain.ts';
import { planOf } from './plan.ts';
import { goodDay, seatedTwist, unanswered } from './practice.fake.ts';
import type { Practice } from './practice.ts';

/** How often a back answers a practice badly, as shares of all practices. */
export interface SimulatedBack {
	readonly clearlyWorse: number;
	readonly bitWorse: number;
	readonly tooMuch: number;
	readonly usualPain: number;
	/** Pain is 2 higher at the end already. */
	readonly rises: number;
}

interface SimulatedPerson {
	readonly back: SimulatedBack;
	/** Days of practice a week. */
	readonly days: 3 | 5 | 7;
	/** The share of questions about the days after that is answered. */
	readonly answers: number;
}

export interface SimulatedSeason {
	/** Degrees of a seated twist after twelve weeks. */
	readonly gained: number;
	/** Steps at the next practice after a flare that was told, and after one that nobody could see. */
	readonly stepsAfterTold: number;
	readonly stepsAfterUnseen: number;
}

/** The share of the days of practice that is missed all the same. */
const missed = 0.08;
/** The shares of days on which pain is 1 more than usual, and 1 less. */
const unsteady = 0.25;
/** For so many days a flare is felt. */
const flareDays = 2;
const seasonDays = 84;

/**
 * Twelve weeks of seated twists by the rule, from its first level, on days of no fixed rhythm. Pain is
 * told at each start, and is 2 more on the days of a flare.
 */
export function simulateSeason(
	{ back, days, answers }: SimulatedPerson,
	random: () => number
): SimulatedSeason {
	let practices: readonly Practice[] = [];
	let flare: { readonly until: number; readonly told: boolean; seen: boolean } | undefined;
	let [level, stepsAfterTold, stepsAfterUnseen] = [seatedTwist.start, 0, 0];
	for (let day = 0; day < seasonDays; day++) {
		if (random() >= (days / 7) * (1 - missed)) continue;
		const flares = flare !== undefined && day <= flare.until;
		if (flare && flares) flare.seen = true;
		const pain = painOn(back, flares, random);
		practices = withLaterPain(practices, { day, pain });
		const plan = planOf(seatedTwist, practices, { day, pain, usualPain: back.usualPain });
		level = plan.level;
		if (plan.action === 'advance' && flare?.told) stepsAfterTold++;
		if (plan.action === 'advance' && flare && !flare.told && !flare.seen) stepsAfterUnseen++;
		if (plan.target === undefined) continue;
		const response = responseOf(back, random);
		const told = random() < answers;
		flare =
			response === 'clearly-worse' ? { until: day + flareDays, told, seen: false } : undefined;
		const practice: Practice = {
			...goodDay(day, level, { target: plan.target, reached: plan.target, response }),
			pain: { before: pain, after: random() < back.rises ? pain + 2 : pain },
			...(random() < back.tooMuch && { tooMuch: true })
		};
		practices = [...practices, told ? practice : unanswered(practice)];
	}
	return { gained: level - seatedTwist.start, stepsAfterTold, stepsAfterUnseen };
}

function painOn({ usualPain }: SimulatedBack, flares: boolean, random: () => number): number {
	const day = random();
	const wobble = day < unsteady ? 1 : day < 2 * unsteady ? -1 : 0;
	return usualPain + (flares ? 2 : wobble);
}

function responseOf({ clearlyWorse, bitWorse }: SimulatedBack, random: () => number) {
	const answer = random();
	if (answer < clearlyWorse) return 'clearly-worse';
	return answer < clearlyWorse + bitWorse ? 'bit-worse' : 'as-usual';
}
