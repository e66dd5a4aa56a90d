import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { SlowMovement } from './slow-movement.svelte.ts';

test('it goes there and back, and stands once it is stopped', () => {
	const fake = fakeWorld();
	const movement = new SlowMovement(fake.world);
	movement.start();
	fake.pass(fromSeconds(4.5));
	expect(movement.current).toBeCloseTo(1, 1);
	fake.pass(fromSeconds(4.5));
	expect(movement.current).toBeCloseTo(0, 1);
	fake.pass(fromSeconds(3));
	movement.stop();
	const stopped = movement.current;
	fake.pass(fromSeconds(3));
	expect(movement.current).toBe(stopped);
});

test('for somebody who wants no movement it stands', () => {
	const fake = fakeWorld();
	fake.state.prefersStill = true;
	const movement = new SlowMovement(fake.world);
	movement.start();
	const stood = movement.current;
	fake.pass(fromSeconds(3));
	expect(movement.current).toBe(stood);
	expect(stood).toBeGreaterThan(0);
});
