import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyframesOf } from '#figure/output/keyframes.ts';
import { lottieOf } from '#figure/output/lottie.ts';
import { madeUpDrawing } from '#figure/output/made-up-drawing.fake.ts';
import { compiledFigures, type ExerciseFigure } from './compiled-figures.ts';
import { lottieProblems } from './lottie-problems.ts';
import { readExercises } from './read-content.ts';

const exercises = readExercises('.');
/** At a quality that takes a tenth of the time and 5 % more room than the best. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const kilobytes = (text: string) => brotliCompressSync(text, { params }).length / 1000;

describe('every compiled exercise', () => {
	let figures: ReadonlyMap<string, ExerciseFigure> = new Map();
	beforeAll(async () => {
		figures = await compiledFigures(process.cwd());
	}, 180_000);

	test('is there, and is compiled once only', { timeout: 60_000 }, async () => {
		expect([...figures.keys()]).toEqual([...exercises.keys()]);
		expect(await compiledFigures(process.cwd())).toEqual(figures);
	});

	test.for([...exercises.keys()])(
		'%s obeys the Lottie schema, names its ends and holds no null',
		{ timeout: 30_000 },
		(id) => {
			const { figure = '', scene = '' } = figures.get(id) ?? {};
			for (const text of [figure, scene]) {
				expect(text).not.toContain('null');
				const file = JSON.parse(text);
				expect(lottieProblems(file)).toEqual([]);
				expect(file.op).toBe(101);
				expect(file.markers.map(({ cm }: { cm: string }) => cm)).toEqual(
					exercises.get(id)?.figure.timeline === 'two-way'
						? ['start', 'neutral', 'full']
						: ['start', 'full']
				);
			}
		}
	);

	test('is drawn once for down to the floor and up, and begins at either end', () => {
		const [down, up] = [figures.get('floor-down'), figures.get('floor-up')];
		expect(up?.figure).toBe(down?.figure);
		expect([up?.still, down?.still]).toEqual([down?.end, down?.start]);
	});

	test.for([...exercises.keys()])('%s has a light still and a light miniature', (id) => {
		const { file = '', miniature = '' } = figures.get(id)?.still ?? {};
		for (const picture of [file, miniature]) {
			expect(kilobytes(picture)).toBeLessThan(10.5);
			expect(kilobytes(picture)).toBeGreaterThan(1);
		}
	});
});

test('groups that change places obey the Lottie schema', () => {
	const { figure, scene } = keyframesOf(madeUpDrawing);
	expect(lottieProblems(lottieOf('made up', figure, 'two-way'))).toEqual([]);
	expect(lottieProblems(lottieOf('made up', scene, 'one-way'))).toEqual([]);
});
