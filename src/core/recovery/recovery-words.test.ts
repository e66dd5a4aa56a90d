import { expect, test } from 'vitest';
import type { Recovery } from '#core/progression/recovery-stage.ts';
import { nextStageWords } from './recovery-words.ts';

const words = (recovery: Partial<Recovery>, since = 1) =>
	nextStageWords(
		{ stage: 'first-days', waitsFor: 'days', soonest: 101, mostPain: 4, ...recovery },
		{ since, dateOf: (day) => `day ${day}` }
	);

test.each<readonly [Partial<Recovery>, number, string]>([
	[{}, 0, 'Next: loosen. From day 101, when pain is 4 or less and you can walk for five minutes.'],
	[
		{ waitsFor: 'pain', mostPain: 6 },
		2,
		'Next: loosen, when pain is 6 or less and you can walk for five minutes. On day 4 at the latest, unless it gets worse.'
	],
	[
		{ waitsFor: 'walking' },
		2,
		'Next: loosen, when you can walk for five minutes. On day 4 at the latest, unless it gets worse.'
	],
	[
		{ waitsFor: 'pain' },
		5,
		'Next: loosen, when your pain comes down. It is 2 or more above your best day since the spasm.'
	],
	[
		{ stage: 'loosen', waitsFor: 'sessions', sessionsLeft: 2 },
		4,
		'Next: build up. From day 101 at the earliest, after two sessions that go well. That means: pain does not go up by 2, and you answer at the end.'
	],
	[{ stage: 'loosen' }, 4, 'Next: build up. From day 101.'],
	[
		{ stage: 'build', waitsFor: 'sessions', sessionsLeft: 1 },
		9,
		'Next: your daily routine. From day 101 at the earliest, after one more session that goes well. That means: pain does not go up by 2, and you answer at the end.'
	],
	[
		{ stage: 'daily', waitsFor: 'week' },
		9,
		'Next: small steps further, after a week of this. From day 101 at the earliest.'
	],
	[{ stage: 'build', waitsFor: 'wish' }, 9, 'You chose to stay here longer. Go on when you like.']
])('%j on day %i', (recovery, since, expected) => {
	expect(words(recovery, since)).toBe(expected);
});
