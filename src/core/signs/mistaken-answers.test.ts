import { expect, test } from 'vitest';
import { screeningAt } from '#core/journal/entry.fake.ts';
import { answersWithout } from './mistaken-answers.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 2, 2, 8);
const emergency = (at: number, ...signs: readonly string[]) =>
	screeningAt(start + at * day, { id: `on-${at}`, asked: ['emergency'], signs });

test('a sign that was ticked by mistake is taken out of the latest answers that have it', () => {
	const answers = [
		emergency(0, 'chest'),
		emergency(1),
		emergency(2, 'chest', 'saddle'),
		screeningAt(start + 3 * day, { id: 'other', asked: ['today'], signs: ['fever'] }),
		emergency(4, 'chest')
	];
	// What was ticked on the first day was true: it was not ticked any more on the next.
	expect(answersWithout(answers, ['chest']).map(({ id, signs }) => [id, signs])).toEqual([
		['on-2', ['saddle']],
		['on-4', []]
	]);
	expect(answersWithout(answers, ['saddle'])).toEqual([]);
	expect(answersWithout(answers, [])).toEqual([]);
});
