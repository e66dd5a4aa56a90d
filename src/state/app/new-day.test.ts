import { expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { onNewDay } from './new-day.ts';

const minute = fromSeconds(60);

/** A window that was opened a minute before the day turns at four. */
function openedBeforeFour() {
	const fake = fakeWorld(instant(Date.UTC(2026, 2, 3, 3, 59)));
	const days: number[] = [];
	const { clock } = fake.world;
	const stop = onNewDay(fake.world, () => days.push(clock.dayOf(clock.now())));
	return { fake, days, stop, today: clock.dayOf(clock.now()) };
}

test('the day turns at its hour while the window lies open, and once', () => {
	const { fake, days, today } = openedBeforeFour();
	fake.pass(fromSeconds(59));
	expect(days).toEqual([]);
	fake.pass(fromSeconds(11));
	expect(days).toEqual([today + 1]);
	fake.pass(fromSeconds(120));
	expect(days).toEqual([today + 1]);
});

test('it turns at the hour that was chosen', () => {
	const { fake, days } = openedBeforeFour();
	fake.world.settings.change(() => ({ dayStart: 5 }));
	fake.pass(fromSeconds(120));
	expect(days).toEqual([]);
});

test('a device that slept through the hour finds another day when it wakes', () => {
	const { fake, days, today } = openedBeforeFour();
	fake.sleep(fromSeconds(3 * 24 * 3600));
	expect(days).toEqual([today + 3]);
});

test('a window that is shown again looks at once', () => {
	const { fake, days, today } = openedBeforeFour();
	fake.show(false);
	// The timers of a window that is suspended do not fire.
	fake.setClock(2 * minute);
	expect(days).toEqual([]);
	fake.show(true);
	expect(days).toEqual([today + 1]);
});

test('a clock that is set to another day is followed there and back', () => {
	const { fake, days, today } = openedBeforeFour();
	fake.setClock(2 * minute);
	fake.pass(fromSeconds(10));
	fake.setClock(-5 * minute);
	fake.pass(fromSeconds(10));
	expect(days).toEqual([today + 1, today]);
});

test('nothing is looked at after it was stopped', () => {
	const { fake, days, stop } = openedBeforeFour();
	stop();
	fake.pass(fromSeconds(120));
	fake.show(true);
	expect(days).toEqual([]);
});
