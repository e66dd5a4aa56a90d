import { expect, test } from 'vitest';
import { after, instant, milliseconds } from '#core/base/units.ts';
import { conditionIds } from '#core/exercise/condition-ids.ts';
import { exerciseOf } from '#core/exercise/exercise.ts';
import { beginFlow, positions, reliefStages } from '#core/relief/flow.ts';
import { passageLength } from '#core/relief/passage.ts';
import { reliefCuesBetween } from '#core/relief/relief-cues.ts';
import { scriptOf } from '#core/relief/script.ts';
import { voiceClip } from '#core/voice/clip.ts';
import { readExercises } from './read-content.ts';
import { voicePacks } from './voice-packs.ts';

const exercises = Object.fromEntries(
	[...readExercises('.')].map(([id, file]) => [id, exerciseOf(file)])
);
const scriptFor = (...conditions: readonly string[]) =>
	scriptOf(exercises, { answered: start, conditions, allowed: [] });
const start = instant(Date.UTC(2026, 2, 2, 8));

test('the exercises take as long in the relief flow as the specification says, C.4', () => {
	const { rest, breathing, hunch, after: still, cold, up, walk } = scriptFor();
	const passages = [rest.side, breathing.side.steady, hunch, still, cold, up.back, walk];
	// The rest has 20 s to get there and no 10 s to come out: it goes on lying.
	expect(passages.map((passage) => passageLength(passage) / 1000)).toEqual([
		...[80, 195, 195, 60, 1200, 27, 125]
	]);
});

test('who gets up from a side, or from hands and knees, begins there', () => {
	const { up } = scriptFor('pregnant');
	const begins = [up.back, up.side, up['all-fours']].map(({ beats: [first] }) => [
		first.name,
		Math.round(first.from)
	]);
	expect(begins).toEqual([
		['Roll to your side', 100],
		['Push up', 89],
		['To the chair', 60]
	]);
});

test('everything that is said when the back has gone has a clip', () => {
	const clips = new Set(voicePacks('.').flatMap(({ frames }) => Object.keys(frames)));
	const until = after(start, milliseconds(1_500_000));
	const scripts = [scriptFor(), ...conditionIds.map((condition) => scriptFor(condition))];
	const said = scripts.flatMap((script) =>
		reliefStages.flatMap((stage) =>
			positions.flatMap((position) => {
				const flow = { ...beginFlow(start, 'position'), signs: [], stage, position };
				return reliefCuesBetween(flow, script, start, until).flatMap(({ says }) => says);
			})
		)
	);
	expect(new Set(said).size).toBeGreaterThan(40);
	expect([...new Set(said)].filter((text) => !clips.has(voiceClip(text)))).toEqual([]);
});
