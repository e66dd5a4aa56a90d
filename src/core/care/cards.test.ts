import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import { advices } from '#core/advice/advice.ts';
import { sources } from '#core/advice/sources.ts';
import { cards } from './cards.ts';

test.each(Object.entries(cards))('%s is drawn with the figure and names its sources', (_, card) => {
	for (const { role, label } of card.pictures) {
		expect(exerciseFor(role, allExercises).roles).toContain(role);
		expect(label).not.toBe('');
	}
	if (card.why) expect(advices.map(({ id }) => id)).toContain(card.why);
	expect(card.lines.some(({ from }) => from.length > 0)).toBe(true);
	for (const { from } of card.lines) {
		for (const id of from) expect(sources[id]).not.toBe('');
	}
});
