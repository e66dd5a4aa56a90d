import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import { anOwnRoutine } from '#core/own/own-routine.fake.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import { speakingTime } from '#core/routine/own-note.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { lengthsOf } from './lengths.fake.ts';
import { ownSpeechOf } from './own-speech.ts';
import { scoreOf, textsOf } from './score.ts';

const exercises = allExercises;
const offered = Object.values(exercises)
	.filter(({ kind }) => kind !== 'transfer')
	.map(({ id }) => id);

/** With clips of all that the app says itself. */
function speechIn(own: OwnRoutine) {
	const routine = compileOwnRoutine(own, exercises);
	if (!routine) return undefined;
	const timetable = routineTimetable(routine, exercises, { strength: 'open' });
	const typed = new Set(own.steps.flatMap((step) => ('say' in step ? [step.say] : [])));
	const texts = textsOf(timetable, { exercises, targets: {} }).filter(
		(text) => ![...typed].some((say) => text.startsWith(say))
	);
	const lengths = lengthsOf(texts, milliseconds(350));
	const score = scoreOf(timetable, { exercises, targets: {}, lengths });
	return { timetable, score, lengths, speech: ownSpeechOf(timetable, score, lengths) };
}

test('words of one’s own are said only before a movement, and never while a clip is heard', () => {
	fc.assert(
		fc.property(anOwnRoutine(offered), (own) => {
			const laid = speechIn(own);
			for (const { at, until } of laid?.speech ?? []) {
				const { phase } = momentAt(laid?.timetable ?? neverLaid(), at);
				expect(['change', 'get-ready', 'spoken']).toContain(phase.kind);
				expect(until).toBeLessThanOrEqual(phase.starts + phase.length);
				for (const sound of laid?.score ?? []) {
					const ends = sound.at + (laid?.lengths[sound.clip] ?? 0);
					expect(ends <= at || sound.at >= until).toBe(true);
				}
			}
		}),
		{ numRuns: 40 }
	);
});

function neverLaid(): never {
	throw new Error('What is said is laid out.');
}

test('a note and a pause are each said once, with time for them', () => {
	const note = 'Slowly on the left, that knee clicks';
	const own: OwnRoutine = {
		...{ version: 1, id: 'own-1', name: 'My morning' },
		steps: [{ exercise: 'cat-cow', note }, { say: 'Drink some water' }, { exercise: 'cat-cow' }]
	};
	const speech = speechIn(own)?.speech ?? [];
	expect(speech.map(({ words }) => words)).toEqual([note, 'Drink some water']);
	for (const { at, until, words } of speech)
		expect(until - at).toBeGreaterThanOrEqual(speakingTime(words) * 0.9);
});
