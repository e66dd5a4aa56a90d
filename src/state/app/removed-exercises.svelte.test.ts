import { expect, test } from 'vitest';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { RemovedExercises } from './removed-exercises.svelte.ts';
import { LiveSettings } from './settings.svelte.ts';

test('what is removed stays so until it is brought back, and the latest can be undone', () => {
	const { world } = fakeWorld();
	const removals = new RemovedExercises(new LiveSettings(world.settings));
	removals.remove('plank');
	removals.remove('bridge');
	removals.remove('plank');
	expect(world.settings.read().removed).toEqual(['bridge', 'plank']);
	expect(removals.latest).toBe('plank');
	removals.bringBack('plank');
	expect(removals.latest).toBeUndefined();
	expect([removals.has('bridge'), removals.has('plank')]).toEqual([true, false]);
	expect(new LiveSettings(world.settings).current.removed).toEqual(['bridge']);
});
