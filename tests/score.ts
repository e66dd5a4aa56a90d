import { exerciseOf } from '#core/exercise/exercise.ts';
import { targetsOf, todaysPlans } from '#core/progression/todays-plans.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import type { TimedClip } from '#core/voice/clip.ts';
import { scoreOf } from '#core/voice/score.ts';
import { lengthsIn } from '#core/voice/voice-pack.ts';
import { readExercises, readRoutines } from '#vite/read-content.ts';
import { voicePacks } from '#vite/voice-packs.ts';

interface ScoredSound extends TimedClip {
	/** In milliseconds. */
	readonly until: number;
}

/** The score of a routine for somebody who has never practised. */
export function firstScoreOf(id: string): {
	readonly length: number;
	readonly sounds: readonly ScoredSound[];
} {
	const exercises = Object.fromEntries(
		[...readExercises('.')].map(([name, file]) => [name, exerciseOf(file)])
	);
	const routine = readRoutines('.').get(id);
	if (!routine) throw new Error(`There is no routine ${id}.`);
	const targets = targetsOf(exercises, todaysPlans(exercises, {}, { day: 0 }));
	const timetable = routineTimetable(routine, exercises, { strength: 'open', targets });
	const packs = voicePacks('.').map((pack) => [pack.name, { address: '', frames: pack.frames }]);
	const lengths = lengthsIn(Object.fromEntries(packs));
	const sounds = scoreOf(timetable, { exercises, targets, lengths });
	return {
		length: timetable.length,
		sounds: sounds.map((sound) => ({ ...sound, until: sound.at + (lengths[sound.clip] ?? 0) }))
	};
}
