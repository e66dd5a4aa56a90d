import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Compiled } from '#figure/compiled.ts';
import type { FigureWork } from './figure-worker.ts';
import { readExercises } from './read-content.ts';

type Script = readonly [id: string, script: FigureScript];

/** Every exercise's figure, by id. What was compiled before from the same sources comes from `.cache`. */
export async function compiledFigures(root: string): Promise<ReadonlyMap<string, Compiled>> {
	const folder = join(root, '.cache/figures');
	mkdirSync(folder, { recursive: true });
	const compiler = hashOf(compilerSources(root));
	const scripts = [...readExercises(root)].map(([id, { figure }]): Script => [id, figure]);
	const fileOf = ([id, script]: Script) =>
		join(folder, `${id}-${hashOf(compiler + JSON.stringify(script))}.json`);
	const figures = new Map<string, Compiled>();
	const missing: Script[] = [];
	for (const script of scripts) {
		const known = readCached(fileOf(script));
		if (known) figures.set(script[0], known);
		else missing.push(script);
	}
	const files = new Map(missing.map((script) => [script[0], fileOf(script)]));
	const fresh = await compiledAfresh(root, missing);
	for (const [id, figure] of fresh) {
		figures.set(id, figure);
		const file = files.get(id);
		if (file) writeWhole(file, JSON.stringify(figure));
	}
	return new Map(scripts.flatMap(([id]) => [...figures].filter(([other]) => other === id)));
}

async function compiledAfresh(root: string, scripts: readonly Script[]) {
	const hands = Math.min(availableParallelism(), 4, scripts.length);
	const shares = Array.from({ length: hands }, (_, hand) =>
		scripts.filter((_script, index) => index % hands === hand)
	);
	return (await Promise.all(shares.map((share) => compiledByWorker(root, share)))).flat();
}

function compiledByWorker(root: string, scripts: readonly Script[]) {
	return new Promise<readonly (readonly [string, Compiled])[]>((resolve, reject) => {
		const done: (readonly [string, Compiled])[] = [];
		const work: FigureWork = { scripts };
		const worker = new Worker(join(root, 'vite/figure-worker.ts'), { workerData: work });
		worker.on('message', (figure) => done.push(figure));
		worker.on('error', reject);
		worker.on('exit', () => resolve(done));
	});
}

function compilerSources(root: string): string {
	return ['src/figure', 'src/core/exercise']
		.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.sort()
		.map((file) => readFileSync(file, 'utf8'))
		.join('\0');
}

function readCached(file: string): Compiled | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// Not compiled yet, or not readable: compiling again mends both.
		return undefined;
	}
}

/** Several builds may write the same file at a time; each appears whole or not at all. */
function writeWhole(file: string, text: string) {
	const unfinished = `${file}.${process.pid}.part`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, file);
}

export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
