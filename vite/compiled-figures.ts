import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Build } from '#core/base/figure-look.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { CompiledFigure, StillPicture } from '#figure/output/compile-figure.ts';
import type { Bounds } from '#figure/page/bounds.ts';
import type { FigureWork } from './figure-worker.ts';
import { readExercises } from './read-content.ts';

type Script = readonly [id: string, script: FigureScript];

/** A compiled figure as an exercise shows it: an exercise that plays it backwards begins at its end. */
export interface ExerciseFigure extends CompiledFigure {
	/** The exercise it was drawn for. */
	readonly drawnFor: string;
	/** The exercise that the still is named for. */
	readonly stillFor: string;
	readonly still: StillPicture;
	readonly stillBounds: Bounds;
}

type Figures = ReadonlyMap<string, ExerciseFigure>;

/** What is compiled at this moment, because several modules ask for the same figures at once. */
const compiling = new Map<string, Promise<Figures>>();

/**
 * Every exercise's figure, by id. Figures that were compiled before from the same sources are read
 * from `.cache`.
 */
export function compiledFigures(root: string, build: Build = 'medium'): Promise<Figures> {
	const key = `${build} ${root}`;
	const figures =
		compiling.get(key) ?? readOrCompile(root, build).finally(() => compiling.delete(key));
	compiling.set(key, figures);
	return figures;
}

async function readOrCompile(root: string, build: Build): Promise<Figures> {
	const exercises = readExercises(root);
	const own = [...exercises.values()].filter(({ backwards }) => backwards === undefined);
	const figures = await compileScripts(
		root,
		build,
		own.map(({ id, figure }): Script => [id, figure])
	);
	const firstWith = new Map(own.toReversed().map(({ id, figure }) => [JSON.stringify(figure), id]));
	return new Map(
		[...exercises].flatMap(([id, { backwards, figure: script }]) => {
			// Two exercises in one position have one drawing, which is one file.
			const same = firstWith.get(JSON.stringify(script)) ?? id;
			const drawnFor = backwards ?? same;
			const figure = figures.get(drawnFor);
			if (!figure) return [];
			const still = backwards ? figure.end : figure.start;
			const { bounds } = (backwards && figure.later.at(-1)) || figure;
			return [
				[
					id,
					{ ...figure, drawnFor, stillFor: backwards ? id : same, still, stillBounds: bounds }
				] as const
			];
		})
	);
}

async function compileScripts(
	root: string,
	build: Build,
	scripts: readonly Script[]
): Promise<ReadonlyMap<string, CompiledFigure>> {
	const folder = join(root, '.cache/figures', build);
	mkdirSync(folder, { recursive: true });
	const compiler = hashOf(compilerSources(root));
	const files = new Map(
		scripts.map(([id, script]) => [id, `${id}-${hashOf(compiler + JSON.stringify(script))}.json`])
	);
	const figures = new Map<string, CompiledFigure>();
	for (const [id, file] of files) {
		const known = readCached(join(folder, file));
		if (known) figures.set(id, known);
	}
	const missing = scripts.filter(([id]) => !figures.has(id));
	for (const [id, figure] of await compileMissing(root, build, missing)) {
		figures.set(id, figure);
		const file = files.get(id);
		if (file) writeWhole(join(folder, file), JSON.stringify(figure));
	}
	prune(folder, new Set(files.values()));
	return figures;
}

/** Removes outdated figures, but not what another build is still writing. */
function prune(folder: string, kept: ReadonlySet<string>) {
	for (const file of readdirSync(folder)) {
		if (file.endsWith('.json') && !kept.has(file)) rmSync(join(folder, file), { force: true });
	}
}

async function compileMissing(root: string, build: Build, scripts: readonly Script[]) {
	const workers = Math.min(availableParallelism(), 4, scripts.length);
	const shares = Array.from({ length: workers }, (_, workerIndex) =>
		scripts.filter((_script, index) => index % workers === workerIndex)
	);
	return (
		await Promise.all(shares.map((share) => compileInWorker(root, { build, scripts: share })))
	).flat();
}

function compileInWorker(root: string, work: FigureWork) {
	return new Promise<readonly (readonly [string, CompiledFigure])[]>((resolve, reject) => {
		const done: (readonly [string, CompiledFigure])[] = [];
		const worker = new Worker(join(root, 'vite/figure-worker.ts'), { workerData: work });
		worker.on('message', (figure) => done.push(figure));
		worker.on('error', reject);
		worker.on('exit', (code) => {
			if (code === 0) resolve(done);
			else reject(new Error(`The figure compiler stopped with code ${code}.`));
		});
	});
}

function compilerSources(root: string): string {
	return ['src/figure', 'src/core/exercise', 'src/core/base']
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true }).map(
				(name) => `${folder}/${String(name)}`
			)
		)
		.filter((file) => /(?<!\.(test|fake))\.ts$/.test(file))
		.sort()
		.map((file) => readFileSync(join(root, file), 'utf8'))
		.join('\0');
}

function readCached(file: string): CompiledFigure | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// The file is missing or unreadable, and compiling again replaces it in both cases.
		return undefined;
	}
}

/** Writes to another file and renames it, because several builds may write the same file at a time. */
function writeWhole(file: string, text: string) {
	const unfinished = `${file}.${process.pid}.part`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, file);
}

export function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
