import fc from 'fast-check';
import type { Contents, UnreadableRecord } from './contents.ts';
import {
	allowanceAt,
	selfCareAt,
	checkInAt,
	entryAt,
	measurementAt,
	ownThingAt,
	removalAt,
	screeningAt,
	spasmAt,
	stoppedAt
} from './entry.fake.ts';
import type { Entry } from './entry.ts';

const moments = fc.integer({ min: 1, max: 6 }).map((later) => Date.UTC(2026, 2, 2, 8) + later);
const pain = fc.integer({ min: 0, max: 10 });

/** Moments are few, so that two devices have much in common; some entries with the same id differ. */
const entries: fc.Arbitrary<Entry> = fc.oneof(
	fc.tuple(moments, pain).map(([at, each]) => entryAt(at, { pain: each < 9 ? 3 : each })),
	moments.map((at) => stoppedAt(at)),
	fc.tuple(moments, pain).map(([at, each]) => checkInAt(at, { pain: each < 9 ? 1 : each })),
	moments.map((at) => measurementAt(at)),
	moments.map((at) => spasmAt(at)),
	moments.map((at) => screeningAt(at)),
	moments.map((at) => allowanceAt(at, 'range')),
	moments.map((at) => selfCareAt(at)),
	moments.map((at) => ownThingAt(at)),
	fc.tuple(moments, moments).map(([at, other]) => removalAt(at, [entryAt(other).id]))
);

/** Some of these records can be read here although they were set aside there. */
const aside: fc.Arbitrary<UnreadableRecord> = fc.record({
	id: fc.oneof(
		moments.map((at) => entryAt(at).id),
		moments.map((at) => `strange-${at}`)
	),
	problem: fc.constantFrom('Too new.', 'Broken.'),
	// JSON has no minus zero, but the generator makes it.
	record: fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
});

/** Contents as a store keeps them: each id once, in order, and no readable record set aside. */
export const contents: fc.Arbitrary<Contents> = fc
	.record({
		entries: fc.uniqueArray(entries, { selector: ({ id }) => id, maxLength: 12 }),
		aside: fc.uniqueArray(aside, { selector: ({ id }) => id, maxLength: 4 })
	})
	.map((all) => {
		const read = new Set(all.entries.map(({ id }) => id));
		return {
			entries: all.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
			aside: all.aside.filter(({ id }) => !read.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
		};
	});
