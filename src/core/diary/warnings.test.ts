import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt, screeningAt, spasmAt, stoppedAt } from '#core/journal/entry.fake.ts';
import type { BackResponse } from '#core/journal/entry.ts';
import { conditions } from '#core/safety/health.ts';
import { signLists, signWords } from '#core/safety/warning-signs.ts';
import {
	tickedConditions,
	legWarnings,
	signWarnings,
	sorenessWarnings,
	stopWarnings
} from './warnings.ts';

const nameOf = (id: string) => (id === 'seated-twist' ? 'Seated twist' : id);
const twist = { exercise: 'seated-twist', side: 'left' } as const;
const sessions = [
	entryAt(1000, { stops: [{ at: instant(2000), ...twist, kind: 'leg' }] }),
	entryAt(3000, { stops: [{ at: instant(4000), exercise: 'plank' }] }),
	stoppedAt(50_000)
];

test('a stop is told with when, what and why, the latest first', () => {
	expect(stopWarnings(sessions, nameOf)).toEqual([
		{ at: 70_000, words: 'before the first exercise: pain or tingling down a leg' },
		{ at: 4000, words: 'in plank: kind not said' },
		{ at: 2000, words: 'in Seated twist, left: pain or tingling down a leg' }
	]);
});

test('what was too much is told, and after which sessions the back was worse', () => {
	const felt = entryAt(1000, {
		felt: 'too-much',
		tooMuch: [{ ...twist, kind: 'too-far' }, { exercise: 'plank' }]
	});
	const all = [felt, entryAt(9000, { felt: 'too-much' }), entryAt(70_000, { felt: 'just-right' })];
	const told = (at: number, responseTo: string | undefined, response: BackResponse) =>
		checkInAt(at, { response, ...(responseTo && { responseTo }) });
	const responses = new Map([
		[0, told(1, felt.id, 'clearly-worse')],
		[1, told(2, all[1]?.id, 'bit-worse')],
		[2, told(3, all[2]?.id, 'as-usual')]
	]);
	expect(sorenessWarnings(all, responses, nameOf)).toEqual([
		{ at: 688_000, words: 'too much' },
		{ at: 688_000, words: 'a bit worse in the days after' },
		{ at: 680_000, words: 'in Seated twist, left: too far' },
		{ at: 680_000, words: 'in plank: too much' },
		{ at: 680_000, words: 'clearly worse in the days after' }
	]);
});

test('a leg sign is told whether it stopped something or came with a spasm', () => {
	const spasms = [spasmAt(5000), spasmAt(6000, { where: ['lower-left', 'leg-left'] })];
	expect(legWarnings(sessions, spasms, nameOf)).toEqual([
		{ at: 70_000, words: 'stopped before the first exercise' },
		{ at: 6000, words: 'with a spasm: left leg' },
		{ at: 2000, words: 'stopped in Seated twist, left' }
	]);
});

test('warning signs are told in the words they were ticked in, and only if any was', () => {
	const id = signLists.today.signs[0]?.id ?? '';
	const told = signWarnings([screeningAt(1000), screeningAt(2000, { signs: [id, 'of-later'] })]);
	expect(told).toEqual([{ at: 2000, words: `${signWords(id)} A sign of another version.` }]);
});

test('every condition that is ticked now is told, with what a doctor allowed', () => {
	const ids = conditions.map(({ id }) => id);
	const told = tickedConditions({ answered: instant(0), conditions: ids, allowed: ['hernia'] });
	expect(told).toEqual(
		conditions.map(({ id, words }) =>
			id === 'hernia' ? `${words} A doctor or physiotherapist said it is fine.` : words
		)
	);
	expect(tickedConditions({ answered: instant(0), conditions: [], allowed: [] })).toEqual([]);
	expect(tickedConditions(undefined)).toBeUndefined();
});
