import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveDay } from './live-day.ts';

test('what was drawn of a day is drawn anew when another begins, for as long as it is shown', () => {
	const fake = fakeWorld(instant(Date.UTC(2026, 2, 3, 3, 59)));
	const day = new LiveDay(fake.world);
	const first = day.today;
	const drawn: number[] = [];
	const leave = $effect.root(() => {
		const week = $derived(Math.floor(day.today / 7));
		$effect(() => void drawn.push(day.today));
		$effect(() => void week);
	});
	flushSync();
	fake.pass(fromSeconds(120));
	flushSync();
	expect(drawn).toEqual([first, first + 1]);
	fake.sleep(fromSeconds(24 * 3600));
	flushSync();
	expect(drawn).toEqual([first, first + 1, first + 2]);
	leave();
	fake.sleep(fromSeconds(24 * 3600));
	flushSync();
	expect(drawn).toHaveLength(3);
	expect(day.today).toBe(first + 3);
});
