import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { entryAt, removalAt } from '#core/journal/entry.fake.ts';
import { coveredByCopy } from './covered-by-copy.ts';

const of = (...entries: Parameters<typeof coveredByCopy>[0]['entries']) => ({ entries, aside: [] });
const [now, made] = [instant(9_000_000), instant(5_000_000)];
const [first, later] = [entryAt(1_000_000), entryAt(6_000_000)];

test('a copy covers what it holds, and not what was done after it was made', () => {
	expect(coveredByCopy(of(first), { made, contents: of(first) }, now)).toBe(made);
	expect(coveredByCopy(of(first, later), { made, contents: of(first) }, now)).toBe(made);
});

test('it covers nothing if something older is only here', () => {
	const other = entryAt(2_000_000);
	expect(coveredByCopy(of(first, other), { made, contents: of(first) }, now)).toBeUndefined();
	const removal = removalAt(3_000_000, [other.id]);
	expect(coveredByCopy(of(first, other, removal), { made, contents: of(first) }, now)).toBe(made);
});

test('a copy from a clock that was ahead covers nothing that is still to come', () => {
	const ahead = instant(99_000_000);
	expect(coveredByCopy(of(first), { made: ahead, contents: of(first) }, now)).toBe(now);
});
