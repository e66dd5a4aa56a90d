import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt, spasmAt, stoppedAt } from '#core/journal/entry.fake.ts';
import { arch, twist, twistRange } from '#core/routine/routine.fake.ts';
import { strengthRecordIn } from './strength-facts.ts';

const dayLength = 86_400_000;
const began = Date.parse('2026-03-02T08:00:00Z');
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const on = (day: number) => began + day * dayLength;
const exercises = { twist, arch: { ...arch, kind: 'strength' as const } };

test('the journal says when strength may open, and what was done of it', () => {
	const step = { exercise: 'arch', repetitions: 2 };
	const turned = {
		exercise: 'twist',
		side: 'left' as const,
		repetitions: 1,
		measured: { unit: twistRange.unit, target: twistRange.goal, reached: 'target' as const }
	};
	const stop = { at: instant(on(2)), exercise: 'arch', kind: 'sharp' as const };
	const facts = strengthRecordIn(
		[
			spasmAt(on(0)),
			spasmAt(on(-1)),
			spasmAt(on(2), { lasted: undefined, extent: 'brief' }),
			checkInAt(on(1), { pain: 4 }),
			entryAt(on(1), { steps: [turned, step] }),
			entryAt(on(1) + 3_600_000, { steps: [step] }),
			entryAt(on(2), { steps: [step], stops: [stop] }),
			entryAt(on(3), { steps: [{ ...step, repetitions: 0 }] })
		],
		exercises,
		dayOf
	);
	expect(facts).toEqual({
		lastSpasmAt: on(0),
		lastSpasm: dayOf(on(0)),
		pains: [4],
		painAnswers: 5,
		practised: [dayOf(on(1))],
		daysDone: { twist: 1, arch: 1 },
		atGoal: ['twist']
	});
});

test('what was stopped is not done, is no day of mobility and no goal reached', () => {
	const turned = (target: number, repetitions: number) => ({
		...{ exercise: 'twist', side: 'left' as const, repetitions },
		measured: { unit: twistRange.unit, target, reached: 'target' as const }
	});
	const stops = [{ at: instant(on(2)), exercise: 'twist', side: 'left' as const }];
	const nearly = twistRange.goal - twistRange.step;
	const facts = strengthRecordIn(
		[
			entryAt(on(1), { steps: [turned(nearly, 2)] }),
			entryAt(on(2), { steps: [turned(twistRange.goal, 2)], stops }),
			entryAt(on(3), { steps: [turned(twistRange.goal, 0)] }),
			stoppedAt(on(4))
		],
		exercises,
		dayOf
	);
	expect(facts).toMatchObject({ practised: [dayOf(on(1))], daysDone: { twist: 1 }, atGoal: [] });
});

test('of an empty journal it knows nothing', () => {
	expect(strengthRecordIn([], exercises, dayOf)).toEqual({
		pains: [],
		painAnswers: 0,
		practised: [],
		daysDone: {},
		atGoal: []
	});
});
