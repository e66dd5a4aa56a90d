import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { conditionIds } from '#core/exercise/condition-ids.ts';
import { reliefAccess } from '#core/relief/relief-access.ts';
import { noCurlsWords } from './relief-words.ts';

test('each condition that closes the curls says so in its own words', () => {
	const closing = conditionIds.flatMap((id) => {
		const health = { answered: instant(1), conditions: [id], allowed: [] };
		return reliefAccess(allExercises, health).curlsClosedBy ?? [];
	});
	expect(closing).toEqual(['under-16', 'osteoporosis', 'hip-replacement', 'surgery']);
	const words = closing.map(noCurlsWords);
	expect(new Set([...words, noCurlsWords(undefined)]).size).toBe(5);
});
