import { readdirSync, readFileSync } from 'node:fs';
import type { Range } from '#core/exercise/exercise.ts';
import { toolIds } from '#ui/tools/tools.ts';

interface ExerciseFile {
	readonly name: string;
	readonly wayOut: string;
	readonly precautions?: {
		readonly closed?: readonly string[];
		readonly halved?: readonly string[];
	};
	readonly dose: {
		readonly eachSide?: boolean;
		readonly getReady?: { readonly seconds: number; readonly cue: string };
	};
	/** Present if the exercise plays another one's figure backwards. */
	readonly figure: { readonly backwards?: string };
	readonly range?: {
		readonly unit: Range['unit'];
		readonly start: number;
		readonly step: number;
		readonly goal: number;
		/** Absent if the range is one of time. */
		readonly poses?: readonly unknown[];
	};
}

interface RoutineFile {
	readonly name: string;
	readonly steps: readonly { readonly exercise?: string; readonly say?: string }[];
}

/** The content of `routines/`, read from the files so that no test repeats a name. */
export const exercises = filesIn<ExerciseFile>('routines/exercises');
export const routines = filesIn<RoutineFile>('routines');

export const exerciseIds = [...exercises.keys()];
/** The exercises with a figure of their own; of those in one position, the first. */
export const drawnIds = [
	...new Map(
		[...exercises]
			.filter(([, { figure }]) => figure.backwards === undefined)
			.toReversed()
			.map(([id, { figure }]) => [JSON.stringify(figure), id])
	).values()
];
/** The exercises that can be measured at home. */
const measuredIds = exerciseIds.filter((id) => exercises.get(id)?.range?.poses !== undefined);
const routineIds = [...routines.keys()];

export function exerciseNamed(id: string): ExerciseFile {
	const exercise = exercises.get(id);
	if (!exercise) throw new Error(`There is no exercise ${id}.`);
	return exercise;
}

/** The headings of a routine's steps, in order. */
export function headingsOf(id: string): readonly string[] {
	return (routines.get(id)?.steps ?? []).map(({ exercise, say }) =>
		exercise ? exerciseNamed(exercise).name : (say?.split(',')[0] ?? '')
	);
}

/** The headings of a routine's steps that are done on one side and then on the other. */
export function bothSidedOf(id: string): readonly string[] {
	return (routines.get(id)?.steps ?? []).flatMap(({ exercise }) => {
		const { name, dose } = exercise ? exerciseNamed(exercise) : {};
		return name && dose?.eachSide ? [name] : [];
	});
}

/** Every page of the site. */
export const pages: readonly string[] = [
	'',
	'stretches',
	'repeat',
	'routines',
	'relief',
	'measure',
	'progress',
	'rule',
	'progress/report',
	'diary',
	'why',
	'tools',
	'settings',
	'settings/figure',
	'settings/sound',
	'settings/routine',
	'settings/safety',
	'settings/data',
	'settings/reminders',
	'settings/licences',
	'share',
	'shared',
	'print',
	...routineIds.flatMap((id) => [`routine/${id}`, `play/${id}`]),
	...toolIds.map((id) => `tools/${id}`),
	...exerciseIds.flatMap((id) => [`stretches/${id}`, `repeat/${id}`]),
	...measuredIds.map((id) => `measure/${id}`)
];

/** One page of each kind, for tests that would prove no more with all of them. */
export const kindsOfPage: readonly string[] = [
	'',
	'stretches',
	'repeat',
	'routines',
	'relief',
	'measure',
	'progress',
	'rule',
	'progress/report',
	'diary',
	'why',
	'tools',
	'settings',
	'settings/figure',
	'settings/sound',
	'settings/routine',
	'settings/safety',
	'settings/data',
	'settings/reminders',
	'settings/licences',
	'share',
	'shared',
	'print',
	'settings/health',
	'own-stretches/new',
	'before',
	'plan',
	'welcome',
	'tools/breathing',
	'tools/cold',
	'tools/sit-breaks',
	'tools/walking',
	'tools/lifting',
	'routine/daily',
	'stretches/cat-cow',
	'measure/lying-twist',
	'play/daily',
	'repeat/cat-cow'
];

function filesIn<File>(folder: string): ReadonlyMap<string, File> {
	return new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
			.map((name) => [
				name.replace('.json', ''),
				JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
			])
	);
}
