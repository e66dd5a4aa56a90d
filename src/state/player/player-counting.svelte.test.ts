import { beforeEach, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { twistRange } from '#core/routine/routine.fake.ts';
import { playerOf, short } from '#state/routine/playable.fake.ts';
import type { Playable } from '#state/routine/playable.ts';
import type { Player } from './player.svelte.ts';

const { arch } = short.exercises;
const range = { ...twistRange, unit: 'times', easiest: 1, start: 3, goal: 6, ceiling: 6 } as const;
/** The short routine, whose last step, from 82 s on, is done as often as its target of three. */
const counting: Playable = {
	...short,
	exercises: { ...short.exercises, ...(arch && { arch: { ...arch, range } }) }
};

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function opened(over = false): Promise<Player> {
	const player = playerOf(fake.world, counting, () => counting);
	await player.open({ over });
	return player;
}

async function savedStep(player: Player) {
	player.answer({ felt: 'just-right', reached: {} });
	await player.save();
	const written = await fake.world.journal.latest(1);
	return written.ok && sessionsIn(written.value)[0]?.steps.at(-1);
}

test('what is counted in times is played as often as its target, and written so', async () => {
	const player = await opened();
	fake.pass(fromSeconds(95));
	expect([player.view.step.name, player.view.step.repetitions]).toEqual(['Arch', 3]);
	expect(player.view.target).toBe('3 times');
	fake.pass(fromSeconds(40));
	expect(await savedStep(player)).toEqual({
		exercise: 'arch',
		repetitions: 3,
		measured: { unit: 'times', target: 3, reached: 'target' }
	});
});

test('easier is one repetition less, what was done stays done, and another window goes on with it', async () => {
	const player = await opened();
	fake.pass(fromSeconds(100));
	expect(player.view.phase.repetition).toBe(1);
	player.hurts();
	player.tellPain('tired');
	expect(player.pain.easierTarget).toBe('2 times');
	player.ease();
	expect(player.view).toMatchObject({ target: '2 times', phase: { repetition: 1 } });
	fake.pass(fromSeconds(6));
	const again = await opened(true);
	expect(again.view.step.repetitions).toBe(2);
	again.resume();
	fake.pass(fromSeconds(30));
	expect(again.finished).toBe(true);
	expect(await savedStep(again)).toMatchObject({
		repetitions: 2,
		measured: { unit: 'times', target: 2 }
	});
});

test('in the last repetition of the last exercise there is nothing easier, and nothing to skip to', async () => {
	const player = await opened();
	fake.pass(fromSeconds(109));
	expect(player.view.phase.repetition).toBe(2);
	player.hurts();
	player.tellPain('tired');
	expect(player.pain.waysOn).toEqual(['rest', 'end']);
});
