import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { instant } from '#core/base/units.ts';
import {
	staysAway,
	withNewPhase,
	withoutPhase,
	withPhase,
	withPhaseMoved,
	withWayBack
} from './edit-phases.ts';
import { idsToDelete } from './ids-to-delete.ts';
import { ownRangeLimits, withRangeChanged } from './own-range.ts';
import { firstOwnStretch, ownStretchText, readOwnStretch } from './own-stretch.ts';
import { anOwnStretch, ownStretch } from './own-stretch.fake.ts';

const { phases } = firstOwnStretch;
const kindsOf = (list: typeof phases) => list.map(({ kind }) => kind);

test('phases are changed, moved, added and removed, and one always stays', () => {
	expect(kindsOf(withPhaseMoved(phases, 0, 1))).toEqual(['hold', 'move', 'return', 'rest']);
	expect(withPhaseMoved(phases, 0, -1)).toBe(phases);
	expect(kindsOf(withoutPhase(phases, 3))).toEqual(['move', 'hold', 'return']);
	expect(kindsOf(withNewPhase(phases))).toEqual(['move', 'hold', 'return', 'rest', 'move']);
	expect(withPhase(phases, 1, { seconds: 20 })[1]).toMatchObject({ kind: 'hold', seconds: 20 });
	expect(withoutPhase([phases[0]], 0)).toEqual([phases[0]]);
});

test('a stretch that never comes back gets a way back', () => {
	const [move, hold, back, rest] = phases;
	if (!hold || !back || !rest) throw new Error('A new stretch has too few phases.');
	expect(staysAway(phases)).toBe(false);
	expect(staysAway([move, hold])).toBe(true);
	expect(staysAway([move, hold, back, move])).toBe(true);
	expect(staysAway([move, rest, hold])).toBe(false);
	expect(staysAway([hold])).toBe(false);
	expect(withWayBack([move, hold])).toEqual([move, hold, back]);
	expect(staysAway(withWayBack([move, hold]))).toBe(false);
});

test('a range stays a range, whatever number of it is changed', () => {
	fc.assert(
		fc.property(
			anOwnStretch(['twist']),
			fc.constantFrom('start' as const, 'most' as const),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(stretch, end, share) => {
				if (!stretch.range) return;
				const [least, most] = ownRangeLimits[stretch.range.unit];
				const value = Math.round(least + share * (most - least));
				const range = withRangeChanged(stretch.range, { [end]: value });
				const read = readOwnStretch(ownStretchText({ ...stretch, range }));
				expect(read.ok && read.value.range).toEqual(range);
			}
		)
	);
});

const thing = (id: string, what: OwnThing['what'], text: string, replaces?: string): OwnThing => ({
	kind: 'own',
	id,
	device: 'here',
	at: instant(0),
	what,
	text,
	...(replaces !== undefined && { replaces })
});

test('a picture goes with the last stretch that shows it', () => {
	const text = ownStretchText(ownStretch);
	const picture = thing('photo', 'picture', '{}');
	const one = thing('bend-2', 'stretch', text, 'bend');
	expect(idsToDelete('own-bend', [one, picture])).toEqual(['bend-2', 'bend', 'photo']);
	const copy = thing('copy', 'stretch', text);
	expect(idsToDelete('own-bend', [one, copy, picture])).toEqual(['bend-2', 'bend']);
	expect(idsToDelete('own-gone', [one])).toEqual([]);
});
