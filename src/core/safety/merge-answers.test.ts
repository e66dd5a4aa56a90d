import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, type Instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { urgencies } from '#core/journal/urgency.ts';
import { exerciseAccess, isKeptOpen } from './exercise-access.ts';
import { conditions } from './health.ts';
import { mergeHealth, mergeScreened, mergeStrengthening, unclearedSigns } from './merge-answers.ts';
import {
	answerScreens,
	clearSigns,
	dueScreens,
	standingOf,
	standingByAnswers
} from './screening-state.ts';
import {
	isOpen,
	neverScreened,
	noStrength,
	type Health,
	type Screened,
	type Strengthening
} from './stored-safety.ts';
import { strengthIds, unlocks } from './strength.fake.ts';
import { closedExercises } from './strength.ts';
import { signLists } from './warning-signs.ts';

interface Answers {
	readonly screened: Screened;
	readonly health: Health | undefined;
	readonly strengthening: Strengthening;
}

const monday = instant(Date.UTC(2026, 2, 2));
const tuesday = instant(Date.UTC(2026, 2, 3));
const wednesday = instant(Date.UTC(2026, 2, 4));
const all = (signs: readonly string[], at: Instant) =>
	answerScreens(neverScreened, urgencies, signs, at);
const health = (ticked: readonly string[], allowed: readonly string[] = [], at = monday) => ({
	answered: at,
	conditions: ticked,
	allowed
});

test('a sign that stands here stays, whatever the copy says and however new it is', () => {
	const ours = all(['saddle', 'fever'], monday);
	expect(mergeScreened(ours, all([], wednesday))).toEqual(ours);
	expect(mergeScreened(ours, clearSigns(all(['fever'], wednesday), 'today'))).toEqual(ours);
	expect(mergeScreened(ours, neverScreened)).toEqual(ours);
});

test('a sign that stands in the copy comes, unless its screen was answered here since', () => {
	const theirs = all(['saddle', 'cough'], tuesday);
	const before = all(['worse'], monday);
	expect(mergeScreened(before, theirs)).toEqual({
		...before,
		signs: ['worse', 'saddle', 'cough']
	});
	const since = answerScreens(before, ['emergency'], [], wednesday);
	expect(mergeScreened(since, theirs)).toEqual({ ...since, signs: ['worse', 'cough'] });
});

test('a sign of a newer version, which was never asked here, comes however late the answer here was', () => {
	const ours = all([], wednesday);
	expect(mergeScreened(ours, all(['new-sign'], monday)).signs).toEqual(['new-sign']);
});

test('what a doctor allowed here is allowed no longer where it stands in a newer copy', () => {
	const allowed = clearSigns(all(['cancer'], tuesday), 'today');
	expect(mergeScreened(allowed, all(['cancer'], wednesday)).cleared).toEqual([]);
	expect(mergeScreened(allowed, all(['cancer'], monday))).toEqual(allowed);
	expect(mergeScreened(allowed, all([], wednesday))).toEqual(allowed);
	expect(mergeScreened(allowed, clearSigns(all(['cancer'], wednesday), 'today'))).toEqual(allowed);
});

test('what a doctor allowed elsewhere is not brought here', () => {
	const ours = all([], monday);
	expect(mergeScreened(ours, clearSigns(all(['cancer'], wednesday), 'today'))).toEqual(ours);
});

test('a screen that was never answered here is asked here, and an alarm is an alarm', () => {
	const ours = answerScreens(neverScreened, ['emergency', 'today'], [], monday);
	const both = mergeScreened(ours, { ...all(['worse'], monday), alarmed: true });
	expect(both).toEqual({ ...ours, signs: ['worse'], alarmed: true });
	expect(dueScreens(both, monday)).toEqual(urgencies);
});

test('a device that was never asked anything takes the answers of the copy as they are', () => {
	const theirs = clearSigns(all(['cancer', 'worse'], monday), 'today');
	expect(mergeScreened(neverScreened, theirs)).toEqual(theirs);
	expect(mergeScreened({ ...neverScreened, alarmed: true }, theirs).alarmed).toBe(true);
	expect(mergeHealth(undefined, health(['hernia'], ['hernia']))).toEqual(
		health(['hernia'], ['hernia'])
	);
	expect(mergeHealth(undefined, undefined)).toBeUndefined();
});

test('conditions of both count, and are allowed only where all who have them were allowed', () => {
	const ours = health(['hernia', 'surgery'], ['hernia', 'surgery']);
	const theirs = health(
		['hernia', 'osteoporosis', 'hip-replacement'],
		['hip-replacement'],
		tuesday
	);
	expect(mergeHealth(ours, theirs)).toEqual({
		answered: monday,
		conditions: ['hernia', 'surgery', 'osteoporosis', 'hip-replacement'],
		allowed: ['surgery', 'hip-replacement']
	});
	expect(mergeHealth(ours, undefined)).toEqual(ours);
});

test('strength that was opened elsewhere opens nothing here; off is off', () => {
	const open = { off: false, opened: monday, exercises: ['bridge'] };
	expect(mergeStrengthening(noStrength, open)).toEqual(noStrength);
	expect(mergeStrengthening(open, noStrength)).toEqual(open);
	expect(mergeStrengthening(open, { ...noStrength, off: true })).toEqual({ ...open, off: true });
});

const times = fc.constantFrom(monday, tuesday, wednesday);
const ids = [...urgencies.flatMap((each) => signLists[each].signs.map(({ id }) => id)), 'new-sign'];

/** What the app itself can make of answers, by answering and allowing. */
const screenings: fc.Arbitrary<Screened> = fc
	.tuple(
		fc.array(fc.tuple(fc.subarray([...urgencies]), fc.subarray(ids, { maxLength: 4 }), times), {
			maxLength: 3
		}),
		fc.subarray(['today', 'soon'] as const),
		fc.boolean()
	)
	.map(([answers, allowed, alarmed]) => {
		const asked = answers
			.toSorted(([, , a], [, , b]) => a - b)
			.reduce<Screened>((before, [asked, ticked, at]) => {
				const signs = ticked.filter((id) => asked.some((urgency) => shows(urgency, id)));
				return answerScreens(before, asked, signs, at);
			}, neverScreened);
		return { ...allowed.reduce(clearSigns, asked), alarmed };
	});

function shows(urgency: (typeof urgencies)[number], id: string): boolean {
	const known = signLists[urgency].signs.some((sign) => sign.id === id);
	return known || (id === 'new-sign' && urgency === 'today');
}

const conditionIds = conditions.map(({ id }) => id);
const answers: fc.Arbitrary<Answers> = fc.record({
	screened: screenings,
	health: fc.option(
		fc.record({
			answered: times,
			conditions: fc.subarray(conditionIds, { maxLength: 4 }),
			allowed: fc.subarray(conditionIds)
		}),
		{ nil: undefined }
	),
	strengthening: fc
		.record({
			off: fc.boolean(),
			opened: fc.option(times),
			exercises: fc.subarray([...strengthIds])
		})
		.map(({ off, opened, exercises }) => ({ off, ...(opened && { opened }), exercises }))
});

function mergeOf(ours: Answers, theirs: Answers): Answers {
	return {
		screened: mergeScreened(ours.screened, theirs.screened),
		health: mergeHealth(ours.health, theirs.health),
		strengthening: mergeStrengthening(ours.strengthening, theirs.strengthening)
	};
}

/** To lie, to breathe, to get there and to walk a little is open, and whole, whatever was answered. */
const exercises = Object.fromEntries(
	Object.entries(allExercises).filter(([, exercise]) => !isKeptOpen('today', exercise))
);

function offered({ screened, health, strengthening }: Answers) {
	const { closed, halved } = exerciseAccess(exercises, {
		standing: standingByAnswers(screened),
		health,
		waiting: closedExercises(strengthening, unlocks)
	});
	return { closed: new Set(closed.keys()), limited: new Set([...closed.keys(), ...halved.keys()]) };
}

test('merging opens nothing: no exercise, no strength, and nothing that is to be answered first', () => {
	fc.assert(
		fc.property(answers, answers, times, (ours, theirs, now) => {
			const both = mergeOf(ours, theirs);
			const [here, merged] = [offered(ours), offered(both)];
			expect(here.closed.difference(merged.closed)).toEqual(new Set());
			expect(here.limited.difference(merged.limited)).toEqual(new Set());
			if (isOpen(both.strengthening)) expect(isOpen(ours.strengthening)).toBe(true);
			if (Object.keys(ours.screened.answered).length > 0) {
				expect(dueScreens(both.screened, now)).toEqual(
					expect.arrayContaining([...dueScreens(ours.screened, now)])
				);
				const clear = standingOf(both.screened, now).name === 'clear';
				if (clear) expect(standingOf(ours.screened, now).name).toBe('clear');
			}
		})
	);
});

test('every condition and every sign that stands here stays', () => {
	fc.assert(
		fc.property(answers, answers, (ours, theirs) => {
			const { screened, health } = mergeOf(ours, theirs);
			expect(unclearedSigns(screened)).toEqual(
				expect.arrayContaining([...unclearedSigns(ours.screened)])
			);
			expect(health?.conditions ?? []).toEqual(
				expect.arrayContaining([...(ours.health?.conditions ?? [])])
			);
		})
	);
});

test('merged with itself, and merged again, it is the same', () => {
	fc.assert(
		fc.property(answers, answers, (ours, theirs) => {
			expect(mergeOf(ours, ours)).toEqual(ours);
			const both = mergeOf(ours, theirs);
			expect(mergeOf(both, theirs)).toEqual(both);
		})
	);
});

test('in which order a copy lists its answers makes no difference to what they say', () => {
	const listed = ({ screened, health, strengthening }: Answers): Answers => ({
		strengthening,
		health: health && {
			allowed: health.allowed.toReversed(),
			conditions: health.conditions.toReversed(),
			answered: health.answered
		},
		screened: {
			alarmed: screened.alarmed,
			cleared: screened.cleared.toReversed(),
			signs: screened.signs.toReversed(),
			answered: Object.fromEntries(Object.entries(screened.answered).toReversed())
		}
	});
	const told = ({ screened, health, strengthening }: Answers) => ({
		...strengthening,
		...screened,
		signs: screened.signs.toSorted(),
		cleared: screened.cleared.toSorted(),
		conditions: health?.conditions.toSorted(),
		allowed: health?.allowed.toSorted()
	});
	fc.assert(
		fc.property(answers, answers, (ours, theirs) => {
			expect(told(mergeOf(ours, listed(theirs)))).toEqual(told(mergeOf(ours, theirs)));
		})
	);
});
