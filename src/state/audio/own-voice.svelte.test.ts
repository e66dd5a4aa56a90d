import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { parseShape } from '#core/tailoring/shape.ts';
import { short, playerOf } from '#state/routine/playable.fake.ts';

const own: OwnRoutine = {
	...{ version: 1, id: 'own-1', name: 'My morning' },
	steps: [{ say: 'Drink some water' }, { exercise: 'twist', note: 'Slowly, and breathe' }]
};

async function playing(sound = true) {
	const fake = fakeWorld();
	fake.world.settings.change(() => ({ sound }));
	const exercises = { ...short.exercises, twist, arch };
	const routine = compileOwnRoutine(own, exercises);
	if (!routine) throw new Error('It has steps.');
	const playable = {
		...short,
		of: 'own-1',
		exercises,
		played: { name: 'routine', routine, shape: parseShape('') } as const,
		wanted: routineRequest(routine, exercises)
	};
	const player = playerOf(fake.world, playable, () => playable);
	await player.open();
	const said = () => fake.ownWords.filter((words) => words !== '');
	return { ...fake, player, said };
}

test('a pause is said when it comes, and the words go on while the session waits', async () => {
	const { player, pass, said, ownWords } = await playing();
	pass(fromSeconds(10));
	expect(player.waits).toBe(true);
	expect(said()).toEqual(['Drink some water']);
	expect(ownWords.at(-1)).not.toBe('');
	player.resume();
	expect(ownWords.indexOf('')).toBe(ownWords.indexOf('Drink some water') + 1);
});

test('a note is said before its step, and falls silent in a pause', async () => {
	const { player, pass, said, ownWords } = await playing();
	pass(fromSeconds(10));
	player.resume();
	for (let waited = 0; waited < 20 && said().length < 2; waited += 1) pass(milliseconds(500));
	expect(said().at(-1)).toContain('Slowly, and breathe');
	player.pause();
	expect(ownWords.at(-1)).toBe('');
});

test('nothing is said without sound, and when the player is left', async () => {
	const silent = await playing(false);
	silent.pass(fromSeconds(10));
	expect(silent.said()).toEqual([]);
	const left = await playing();
	left.pass(fromSeconds(1));
	left.player.leave();
	left.pass(fromSeconds(20));
	expect(left.ownWords.at(-1)).toBe('');
});

test('a device without a voice shows the words, and a screen reader is told them', async () => {
	const { player, pass, state, said } = await playing();
	state.hasVoice = false;
	player.previous();
	pass(fromSeconds(2));
	await Promise.resolve();
	expect(said().length).toBeLessThanOrEqual(1);
	expect(player.view.ownWords).toBe('Drink some water');
});
