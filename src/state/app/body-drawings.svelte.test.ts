import { expect, test } from 'vitest';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { BodyDrawings, type Figures } from './body-drawings.svelte.ts';

const bounds = { x: 0, y: 0, width: 480, height: 360 };
const setOf = (build: string): Figures => ({
	twist: {
		figure: `${build}.figure.json`,
		scene: `${build}.scene.json`,
		still: `${build}.still.svg`,
		bounds
	}
});
const medium = setOf('medium');
const load = (build: string) => Promise.resolve(setOf(build));

test('a chosen build is drawn, and all of it is kept for later', async () => {
	const fake = fakeWorld();
	const figures = new BodyDrawings({ medium, load }, fake.world.offlineFiles);
	expect(figures.current).toEqual(medium);
	await figures.wear('sturdy');
	expect(figures.current).toEqual(setOf('sturdy'));
	expect(fake.keptFiles).toEqual([
		'sturdy.figure.json',
		'sturdy.scene.json',
		'sturdy.still.svg',
		'sturdy.miniature.svg'
	]);
	expect([figures.progress, figures.problem]).toEqual([undefined, undefined]);
	await figures.wear('medium');
	expect(figures.current).toEqual(medium);
});

test('what cannot be kept is not drawn, is told, and can be tried again', async () => {
	const fake = fakeWorld();
	fake.state.online = false;
	const figures = new BodyDrawings({ medium, load }, fake.world.offlineFiles);
	await figures.wear('slender');
	expect(figures.current).toEqual(medium);
	expect(figures.problem).toContain('The slender body could not be loaded');
	fake.state.online = true;
	await figures.wear('slender');
	expect(figures.current).toEqual(setOf('slender'));
	expect(figures.problem).toBeUndefined();
});

test('a set that cannot even be found is told too', async () => {
	const nowhere = () => Promise.reject(new Error('offline'));
	const figures = new BodyDrawings({ medium, load: nowhere }, fakeWorld().world.offlineFiles);
	await figures.wear('slender');
	expect(figures.problem).toContain('medium');
});

test('of two choices in a row the last one counts', async () => {
	const figures = new BodyDrawings({ medium, load }, fakeWorld().world.offlineFiles);
	const first = figures.wear('slender');
	await figures.wear('sturdy');
	await first;
	expect(figures.current).toEqual(setOf('sturdy'));
});

test('pictures of one’s own stay, whatever body is drawn', async () => {
	const figures = new BodyDrawings({ medium, load }, fakeWorld().world.offlineFiles);
	figures.own = { 'own-1': { figure: '', scene: '', still: '#own-2', bounds } };
	await figures.wear('sturdy');
	expect(Object.keys(figures.current)).toEqual(['twist', 'own-1']);
});
