import { join } from 'node:path';
import type { Plugin } from 'vite';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import { exerciseOf, wordsOf } from '#core/exercise/exercise.ts';
import { roles } from '#core/exercise/roles.ts';
import { exercisesIn } from '#core/relief/script.ts';
import { cardsOf, firstDayLength } from '#ui/today/cards.ts';
import { readExercises, readRoutines } from './read-content.ts';

const sources: Readonly<Record<string, (root: string) => string>> = {
	'virtual:content': contentModule,
	'virtual:relief': reliefModule,
	'virtual:roles': rolesModule,
	'virtual:today': todayModule,
	'virtual:words': wordsModule
};

/**
 * Gives the app the checked content of `routines/`; a broken file stops the build with one
 * sentence.
 */
export function content(): Plugin {
	let root = '';
	return {
		name: 'content',
		configResolved(config) {
			root = config.root;
		},
		resolveId(id) {
			return id in sources ? `\0${id}` : undefined;
		},
		load(id) {
			const source = sources[id.slice(1)];
			if (!source || !id.startsWith('\0')) return undefined;
			return source(root);
		},
		// `addWatchFile` in `load` does not work: the dev server treats what is watched there as an import,
		// and a folder is none.
		configureServer(server) {
			server.watcher.add(join(root, 'routines'));
		},
		hotUpdate({ file, modules }) {
			if (!file.startsWith(join(root, 'routines')) || !file.endsWith('.json')) return undefined;
			const ours = Object.keys(sources).flatMap(
				(id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []
			);
			return [...modules, ...ours];
		}
	};
}

function contentModule(root: string): string {
	const exercises = mapValues(readExercises(root), exerciseOf);
	const routines = Object.fromEntries(readRoutines(root));
	return `export const exercises = ${JSON.stringify(exercises)};
export const routines = ${JSON.stringify(routines)};`;
}

function reliefModule(root: string): string {
	const exercises = exercisesIn(mapValues(readExercises(root), exerciseOf));
	return `export const exercises = ${JSON.stringify(exercises)};`;
}

function rolesModule(root: string): string {
	const exercises = mapValues(readExercises(root), exerciseOf);
	const ids = roles.map((role) => [role, exerciseFor(role, exercises).id]);
	return `export const roles = ${JSON.stringify(Object.fromEntries(ids))};`;
}

function todayModule(root: string): string {
	const routines = Object.fromEntries(readRoutines(root));
	const exercises = mapValues(readExercises(root), exerciseOf);
	const { daily } = routines;
	return `export const cards = ${JSON.stringify(cardsOf(routines, exercises))};
export const cover = ${JSON.stringify(exerciseFor('cover', exercises).id)};
export const dailyLength = ${JSON.stringify(daily ? firstDayLength(daily, exercises) : {})};
export const dailyWhen = ${JSON.stringify(daily?.when ?? '')};`;
}

function wordsModule(root: string): string {
	return `export const words = ${JSON.stringify(mapValues(readExercises(root), wordsOf))};`;
}

function mapValues<From, To>(from: ReadonlyMap<string, From>, to: (value: From) => To) {
	return Object.fromEntries([...from].map(([id, value]) => [id, to(value)]));
}
