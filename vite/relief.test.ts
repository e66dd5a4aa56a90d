import { expect, test } from 'vitest';
import { exerciseOf } from '#core/exercise/exercise.ts';
import { begin, positions, stages } from '#core/relief/flow.ts';
import { cuesBetween } from '#core/relief/cues.ts';
import { lengthOf } from '#core/relief/passage.ts';
import { scriptOf } from '#core/relief/script.ts';
import { after, instant, milliseconds } from '#core/units.ts';
import { voiceClip } from '#core/voice/clip.ts';
import { readExercises } from './read-content.ts';
import { voicePacks } from './voice-packs.ts';

const exercises = Object.fromEntries(
	[...readExercises('.')].map(([id, file]) => [id, exerciseOf(file)])
);
const script = scriptOf(exercises);
const start = instant(Date.UTC(2026, 2, 2, 8));

test('the exercises take as long in the relief flow as the specification says, C.4', () => {
	const { rest, breathing, hunch, after: still, cold, up, walk } = script;
	const passages = [rest.side, breathing.side.steady, hunch, still, cold, up, walk];
	// The rest has 20 s to get there and no 10 s to come out: it goes on lying.
	expect(passages.map((passage) => lengthOf(passage) / 1000)).toEqual([
		...[80, 195, 195, 60, 1200, 27, 125]
	]);
});

test('everything that is said when the back has gone has a clip', () => {
	const clips = new Set(voicePacks('.').flatMap(({ frames }) => Object.keys(frames)));
	const said = stages.flatMap((stage) =>
		positions.flatMap((position) => {
			const flow = { ...begin(start, 'position'), signs: [], stage, position };
			const until = after(start, milliseconds(1_500_000));
			return cuesBetween(flow, script, start, until).flatMap(({ says }) => says);
		})
	);
	expect(new Set(said).size).toBeGreaterThan(40);
	expect([...new Set(said)].filter((text) => !clips.has(voiceClip(text)))).toEqual([]);
});
