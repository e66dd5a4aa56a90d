import { sessionFeelings } from '#core/journal/too-much.ts';
import type { Fact, StepFact } from './fact.ts';
import { catCow, checkIn, childsPose, plank, session, twist } from './scene-steps.ts';
import type { Chance, Scene } from './season.ts';

/** Seventy days up to `today`, in which each kind of thing happens at some time. */
export function randomScene(today: number): Scene {
	return (chance) =>
		[...Array(70).keys()].flatMap((index) => factsOfDay(today - 69 + index, index, chance));
}

function factsOfDay(day: number, index: number, chance: Chance): readonly Fact[] {
	const once = (share: number) => chance() < share;
	const upTo = (most: number) => Math.floor(chance() * (most + 1));
	const slip = (share: number) =>
		once(share) ? { slip: upTo(10), ...(once(0.5) && { earlierVersion: true as const }) } : {};
	const facts: Fact[] = [];
	// The first day has a practice of each exercise, from which the levels go on.
	const count = index === 0 ? 1 : once(0.5) ? 1 + upTo(1) : 0;
	for (let nth = 0; nth < count; nth++) {
		const minute = [420, 1080][nth] ?? 420;
		if (once(0.6)) facts.push(checkIn({ day, minute }, upTo(7), slip(0.2)));
		facts.push(
			session({ day, minute: minute + (once(0.1) ? 430 : 10) }, stepsOn(index, chance), {
				minutes: 1 + upTo(30),
				...(once(0.5) && { pain: upTo(6) }),
				...(once(0.3) && { worst: upTo(8) }),
				...(once(0.6) && { felt: sessionFeelings[upTo(2)] ?? 'just-right' }),
				...(once(0.05) && { stopped: 'leg' as const }),
				...(once(0.1) && { left: 'time' as const }),
				...(count === 1 && index > 0 && once(0.08) && { deleted: true as const }),
				...(nth === count - 1 &&
					index < 69 &&
					once(0.4) && { after: { day: day + 1, minute: 300, answer: 'as-usual' as const } })
			})
		);
	}
	if (count === 0 && once(0.2)) facts.push(checkIn({ day, minute: 700 }, upTo(8), slip(0.3)));
	if (once(0.08))
		facts.push({ kind: 'morning', ...{ day, minute: 380, pain: upTo(6) }, ...slip(0.4) });
	if (once(0.05))
		facts.push({
			...{ kind: 'spasm', day, minute: 250 + upTo(1400), pain: upTo(10), minutes: upTo(90) },
			...{ triggers: ['lifting'], ...(once(0.3) && { slip: upTo(10) }) }
		});
	if (once(0.1))
		facts.push({ kind: 'self-care', ...{ day, minute: 800, care: 'walk', minutes: 10 } });
	return facts;
}

/** In each step what was asked, and now and then an easier target, a stop, or nothing done. */
function stepsOn(index: number, chance: Chance): readonly StepFact[] {
	const level = 15 + Math.floor(index / 8);
	const steps = [
		...twist(level),
		catCow,
		childsPose(20 - Math.floor(index / 9)),
		plank(index < 20 && index > 0 ? 'seconds' : 'times', index < 20 && index > 0 ? 20 : 3)
	];
	if (index === 0) return steps;
	return steps
		.filter(() => chance() < 0.8)
		.map((step): StepFact => {
			const dice = chance();
			if (dice < 0.06) return withoutAnswer({ ...step, times: 0 });
			if (dice < 0.1) return withoutAnswer({ ...step, times: 0, stopped: 'sharp' });
			if (dice < 0.2) return withoutAnswer(step);
			if (dice < 0.35 && step.exercise === 'seated-twist')
				return { ...step, asked: level - 2, level, reached: level - 2 - (dice < 0.25 ? 1 : 0) };
			return step;
		});
}

function withoutAnswer({ reached: _, ...step }: StepFact): StepFact {
	return step;
}
