import { expect, test } from 'vitest';
import { exerciseFiles } from './all-exercises.fake.ts';
import { exerciseOf, withFigure, wordsOf, type ReadExercise } from './exercise.ts';

const byId = new Map(exerciseFiles.map((file) => [file.id, file]));
const [reversed, drawn] = [
	exerciseFiles.find(({ figure }) => 'backwards' in figure),
	exerciseFiles.find(({ figure }) => !('backwards' in figure) && figure.keys.length > 1)
];
if (!reversed || !drawn) throw new Error('There is no exercise to try it with.');
const source = 'backwards' in reversed.figure ? reversed.figure.backwards : '';

const reversing = (backwards: string): ReadExercise => ({ ...drawn, figure: { backwards } });

test('a reversed exercise has the figure of the other, and the player knows that it is reversed', () => {
	const file = withFigure(reversed, byId);
	expect([file.figure, file.backwards]).toEqual([byId.get(source)?.figure, source]);
	expect(exerciseOf(file).figure.backwards).toBe(true);
	expect(exerciseOf(withFigure(drawn, byId)).figure).not.toHaveProperty('backwards');
});

test.each([
	['nowhere', 'nowhere'],
	['a figure that is itself reversed', reversed.id]
])('to reverse %s is refused with file and place', (_, backwards) => {
	expect(() => withFigure(reversing(backwards), byId)).toThrow(
		`routines/exercises/${drawn.id}.json is wrong at figure.backwards: there is no figure of "${backwards}".`
	);
});

test('a figure moves if two of its key poses differ', () => {
	const { figure, ...file } = withFigure(drawn, byId);
	const [first, ...others] = figure.keys;
	const moves = (keys: typeof figure.keys) =>
		exerciseOf({ ...file, figure: { ...figure, keys } }).figure.moves;
	expect(moves(figure.keys)).toBe(true);
	expect(moves([first, ...others.map(({ at }) => ({ ...first, at }))])).toBe(false);
});

test('every word of a file is either for the player or for its page, and the key poses are for neither', () => {
	for (const read of exerciseFiles) {
		const file = withFigure(read, byId);
		const [player, page] = [exerciseOf(file), wordsOf(file)];
		const { $schema: _, backwards: __, range, ...known } = file;
		const { goalSource, ...values } = range ?? {};
		expect({ ...player, ...page, figure: file.figure }).toEqual({
			...known,
			...(range && { range: values }),
			...(goalSource && { goalSource })
		});
		expect(player.figure).not.toHaveProperty('keys');
	}
});
