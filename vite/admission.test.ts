import { describe, expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { levelsOf, targetsOf, todaysPlans } from '#core/progression/todays-plans.ts';
import { depthOf } from '#core/range/depth.ts';
import { targetKey, type Targets } from '#core/range/target.ts';
import { admissionFor, limitsFor, healthy, people, person } from '#core/safety/answers.fake.ts';
import { layoutWithin, limitSession } from '#core/safety/limit-session.ts';
import { repeatRequest } from '#core/safety/play-request.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { advance } from '#core/session/advance.ts';
import { momentOf } from '#core/session/clock-tick.ts';
import { completedReps } from '#core/session/completed-reps.ts';
import type { Notes } from '#core/session/saved-session.ts';
import { noAnswers } from '#core/session/session-answers.ts';
import { newSession, type Session } from '#core/session/session.ts';
import { playableTimetable } from '#core/tailoring/playable-timetable.ts';
import type { Playable } from '#state/routine/playable.ts';
import { playableIn } from '#state/routine/playables.ts';
import { readRoutines } from './read-content.ts';

const routines = Object.fromEntries(readRoutines('.'));
const content = { routines, exercises: allExercises, pictureOf: () => undefined };
const shapes = [
	...['', 'minutes=3', 'minutes=5', 'minutes=10', 'lying', 'no-floor', 'no-strength'],
	...['minutes=3&no-strength', 'minutes=5&lying']
];
const playable = (of: string, shape = '', removed: readonly string[] = []): Playable => {
	const found = playableIn(content, { of, endless: false, shape }, { removed });
	if (!found) throw new Error(`There is no routine "${of}".`);
	return found;
};
const everywhere = Object.keys(routines).flatMap((of) =>
	shapes.map((shape) => playable(of, shape))
);
const noon = instant(1_700_000_000_000);

/** Further than anybody begins, so that half of it can be told from all of it. */
const far: Targets = Object.fromEntries(
	Object.values(allExercises).flatMap(({ id, range, dose }) => {
		if (!range) return [];
		const sides = dose.eachSide ? (['left', 'right'] as const) : [undefined];
		return sides.map((side) => [targetKey(id, side), range.goal] as const);
	})
);

function notesFor(given: SafetyLimits): Notes {
	const plans = todaysPlans(allExercises, {}, { day: 100 }, given.halved);
	const layout = layoutWithin(given, []);
	const targets = targetsOf(allExercises, plans);
	const levels = levelsOf(plans);
	return { planned: targets, targets, levels, ...layout, added: {}, answers: noAnswers, stops: [] };
}

/** What of a list of steps is closed for somebody. */
function closedIn(steps: readonly { readonly exercise?: string }[], given: SafetyLimits) {
	return steps.flatMap(({ exercise = '' }) => (given.closed.has(exercise) ? [exercise] : []));
}

/** What is asked for further than half of where the ladder stands, though half of it is all that is for them. */
function wholeIn(targets: Targets, levels: Targets, given: SafetyLimits) {
	return Object.entries(targets).flatMap(([key, target]) => {
		const id = key.split(':')[0] ?? '';
		const range = allExercises[id]?.range;
		if (!range || range.unit === 'minutes' || !given.halved.has(id)) return [];
		const level = levels[key] ?? target;
		return depthOf(range, target) > depthOf(range, level) / 2 + 1e-6 ? [key] : [];
	});
}

describe.each(people)('for $name', (who) => {
	const given = limitsFor(who);

	test('nothing closed is in any routine of any shape, nor offered by itself or to be measured', () => {
		for (const each of everywhere) {
			if (!admissionFor(who, each.wanted).admitted) continue;
			const timetable = playableTimetable(each, far, layoutWithin(given, []));
			expect(closedIn(timetable?.steps ?? [], given), `${each.of}?${each.shape}`).toEqual([]);
		}
		for (const [id] of given.closed) {
			expect(admissionFor(who, repeatRequest(id)).admitted, id).toBe(false);
		}
		for (const [id] of given.halved) {
			const wanted = { ...repeatRequest(id), wholeRange: true } as const;
			const open = [
				'fetal-rest',
				'breathing',
				'side-breathing',
				'stand-walk',
				'floor-down',
				'floor-up',
				'sit-to-stand'
			];
			if (!open.includes(id)) expect(admissionFor(who, wanted).admitted, id).toBe(false);
		}
	});

	test('nothing halved is asked whole', () => {
		const { targets, levels } = notesFor(given);
		expect(wholeIn(targets, levels, given)).toEqual([]);
	});

	test('a session begun by somebody healthy goes on with what is allowed, wherever it was left', () => {
		for (const of of Object.keys(routines)) {
			const each = playable(of);
			const notes = { ...notesFor(limitsFor(healthy)), planned: far, targets: far, levels: far };
			const whole = playableTimetable(each, far, notes);
			for (const step of whole?.steps ?? []) {
				const session = leftAt(each, notes, step.starts + step.length / 2);
				if (!session || !admissionFor(who, each.wanted).admitted) continue;
				const limited = limitSession({ session, notes }, each, given, noon);
				if (limited.name === 'over') continue;
				const now = limited.name === 'same' ? { session, notes } : limited;
				const where = `${of} at ${step.name}`;
				expect(closedIn(now.session.timetable.steps, given), where).toEqual([]);
				expect(wholeIn(now.notes.targets, now.notes.levels, given), where).toEqual([]);
				const origin = momentOf(now.session, noon).step.origin ?? step.origin ?? 0;
				expect(origin, where).toBeGreaterThanOrEqual(step.origin ?? 0);
				expect(completedReps(now.session), where).toEqual(completedReps(session));
			}
		}
	});
});

/** Steps that lie on the back or the front, except ways through them. */
function lyingIn(steps: readonly { readonly exercise?: string }[]) {
	return steps.flatMap(({ exercise = '' }) => {
		const { kind, posture } = allExercises[exercise] ?? {};
		const lies = [posture?.start, posture?.end].some((at) => at === 'on-back' || at === 'on-front');
		return lies && kind !== 'transfer' ? [exercise] : [];
	});
}

test('from week 16 of a pregnancy no routine of any shape lies on the back, and breathing stays', () => {
	const given = limitsFor(person({ conditions: ['pregnant'] }));
	const breathed = new Set<string>();
	for (const each of [...everywhere, playable('daily', 'full')]) {
		const steps = playableTimetable(each, far, layoutWithin(given, []))?.steps ?? [];
		expect(lyingIn(steps), `${each.of}?${each.shape}`).toEqual([]);
		for (const { exercise } of steps) if (exercise?.endsWith('breathing')) breathed.add(each.of);
	}
	const breathing = Object.values(routines).filter(({ steps }) =>
		steps.some((step) => 'exercise' in step && step.exercise.endsWith('breathing'))
	);
	expect([...breathed].toSorted()).toEqual(breathing.map(({ id }) => id).toSorted());
});

test.each([
	['hip-replacement', 'lying-twist'],
	['osteoporosis', 'single-knee-to-chest'],
	['osteoporosis', 'cat-cow']
])('with %s the %s is at half of its level, whatever the routine', (condition, id) => {
	const given = limitsFor(person({ conditions: [condition] }));
	const { targets, levels } = notesFor(given);
	const keys = Object.keys(targets).filter((key) => key.split(':')[0] === id);
	expect(keys.length).toBeGreaterThan(0);
	expect(given.halved.get(id)).toBe('health');
	expect(wholeIn(targets, levels, given)).toEqual([]);
	expect(given.closed.has('side-hunch')).toBe(true);
});

test('what is removed never comes back as what stands in for something closed', () => {
	const given = limitsFor(person({ conditions: ['osteoporosis'] }));
	const each = playable('daily', '', ['single-knee-to-chest']);
	const timetable = playableTimetable(each, far, layoutWithin(given, each.removed));
	const ids = timetable?.steps.map(({ exercise }) => exercise) ?? [];
	expect(ids).not.toContain('single-knee-to-chest');
	expect(ids).not.toContain('double-knee-to-chest');
});

test('whoever leaves a step for good is led on from where that was', () => {
	const each = playable('daily');
	const notes = { ...notesFor(limitsFor(healthy)), planned: far, targets: far, levels: far };
	const headings = (exercise: string, told: Parameters<typeof person>[0]) => {
		const step = playableTimetable(each, far, notes)?.steps.find(
			(one) => one.exercise === exercise
		);
		const session = step && leftAt(each, notes, step.starts + step.length / 2);
		const limited =
			session && limitSession({ session, notes }, each, limitsFor(person(told)), noon);
		if (limited?.name !== 'changed') throw new Error('Nothing changed.');
		const { steps } = limited.session.timetable;
		const at = steps.indexOf(momentOf(limited.session, noon).step);
		return steps.slice(at, at + 2).map(({ name }) => name);
	};
	// On all fours, and not once more down from the chair.
	const sharp = [{ at: noon, exercise: 'cat-cow', kind: 'sharp' }] as const;
	expect(headings('cat-cow', { stops: sharp })[0]).toBe("Child's pose");
	// On the back: over to the knees, and not onto the back again.
	expect(headings('single-knee-to-chest', { conditions: ['pregnant'] })[0]).toBe(
		'Roll to your side'
	);
	expect(headings('single-knee-to-chest', { conditions: ['hip-replacement'] })[0]).toBe(
		'Lying twist'
	);
});

test('nothing stands in for what was stopped today', () => {
	const stops = [{ at: noon, exercise: 'childs-pose', kind: 'sharp' }] as const;
	for (const each of everywhere) {
		const layout = layoutWithin(limitsFor(person({ stops })), []);
		const own = new Set(each.wanted.exercises);
		const now =
			playableTimetable(each, far, layout)?.steps.flatMap(({ exercise }) => exercise ?? []) ?? [];
		const ways = ['floor-down', 'floor-up'];
		expect(now.filter((id) => !own.has(id) && !ways.includes(id))).toEqual([]);
	}
});

test('strength stays closed in every shape of a strength routine', () => {
	for (const shape of shapes) {
		const { wanted } = playable('core', shape);
		const admission = admissionFor(person({ strength: 'locked' }), wanted);
		expect(admission, shape).toMatchObject({
			before: { name: 'closed', why: { name: 'strength' } }
		});
	}
});

function leftAt(each: Playable, notes: Notes, elapsed: number): Session | undefined {
	const timetable = playableTimetable(each, notes.planned, notes);
	if (!timetable) return undefined;
	const began = advance(newSession('one', timetable), { name: 'play', at: noon });
	const there = advance(began, { name: 'seek', to: milliseconds(elapsed), at: noon });
	return advance(there, { name: 'pause', at: noon });
}
