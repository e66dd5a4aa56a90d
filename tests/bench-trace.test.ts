import { expect, test } from 'vitest';
import { spentIn } from './bench-trace.ts';

const event = (name: string, ts: number, dur: number, tid = 1) => ({
	...{ name, ts, dur, tid },
	ph: 'X',
	pid: 1
});

test('a task is shared out among what it is made of, and other threads do not count', () => {
	const events = [
		event('RunTask', 0, 10_000),
		event('FireAnimationFrame', 1000, 5000),
		event('FunctionCall', 1500, 4000),
		event('UpdateLayoutTree', 2000, 1000),
		event('Layout', 6000, 500),
		event('Paint', 7000, 2000),
		event('RunTask', 20_000, 1000),
		event('RunTask', 0, 90_000, 2)
	];
	expect(spentIn(events)).toEqual({ script: 4, style: 1, layout: 0.5, paint: 2, other: 3.5 });
});

test('what the thread did counts, not how long it had to wait for a processor', () => {
	const waited = { ...event('FireAnimationFrame', 0, 9000), tdur: 2000 };
	expect(spentIn([waited]).script).toBe(2);
});
