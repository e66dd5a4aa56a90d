import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt, removalAt } from '#core/journal/entry.fake.ts';
import { undoableRemovals } from '#core/journal/contents.ts';
import { entriesInEffect, type SessionEntry } from '#core/journal/entry.ts';
import { answerFelt } from '#core/session/session-answers.ts';
import { correctPain } from './pain-correction.ts';
import { answersOf, correctSession } from './session-correction.ts';

const at = Date.UTC(2026, 2, 10);
const twist = (reached?: number | 'target') => ({
	exercise: 'seated-twist',
	side: 'left' as const,
	repetitions: 2,
	measured: { unit: 'degrees' as const, target: 20, ...(reached !== undefined && { reached }) }
});
const session: SessionEntry = entryAt(at, {
	steps: [twist('target'), { exercise: 'cat-cow', repetitions: 6 }],
	felt: 'just-right',
	pain: 2
});

test('who answers the same again gets the same session', () => {
	for (const each of [
		session,
		entryAt(at, { steps: [twist(12)], felt: 'too-much', tooMuch: [{ exercise: 'seated-twist' }] }),
		entryAt(at, { steps: [twist()], ending: 'early', left: { why: 'time' }, worstPain: 4 }),
		entryAt(at, { steps: [twist()], ending: 'early', left: {}, stops: [{ at: instant(at) }] })
	])
		expect(correctSession(each, answersOf(each), 'b')).toEqual({
			...{ ...each, id: 'b', replaces: each.id }
		});
});

test('a session that was too much after all did not reach what it was asked for', () => {
	const changed = answerFelt(answersOf(session), 'too-much', []);
	const corrected = correctSession(session, { ...changed, worstPain: 6 }, 'b');
	expect(corrected.steps[0]).toEqual(twist());
	expect([corrected.felt, corrected.worstPain, corrected.pain]).toEqual(['too-much', 6, 2]);
	const back = answerFelt(answersOf(corrected), 'just-right', []);
	expect(correctSession(corrected, back, 'c')).toEqual({
		...{ ...session, id: 'c', replaces: session.id }
	});
});

test('of corrections in two windows at once the last one counts, and neither counts twice', () => {
	const first = { ...session, id: 'a' };
	const [b, c] = ['b', 'c'].map((id) => correctSession(first, answersOf(first), id));
	if (!b || !c) throw new Error('There are two.');
	expect(entriesInEffect([first, b, c, removalAt(at, ['a']), removalAt(at, ['a'])])).toEqual([c]);
	const corrected = { entries: [first, b, removalAt(at, ['a'])], aside: [] };
	expect(undoableRemovals(corrected)).toEqual([]);
});

test('a pain that was corrected stays at its moment', () => {
	const told = { ...checkInAt(at, { pain: 7 }), id: 'a' };
	const corrected = correctPain(told, 3, 'b');
	expect(entriesInEffect([told, corrected])).toEqual([
		{ ...told, pain: 3, id: 'b', replaces: 'a' }
	]);
});
