import { exercises, routines } from 'virtual:content';
import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { OwnContent } from './own-content.svelte.ts';
import { OwnThings } from './own-things.svelte.ts';

const [exercise] = Object.values(exercises).flatMap(({ id, kind }) =>
	kind === 'mobility' ? [id] : []
);
const text = { version: 1, name: 'My morning', steps: [{ exercise: exercise ?? '' }] } as const;

async function made() {
	const fake = fakeWorld();
	const own = new OwnThings(fake.world);
	const id = (await own.create({ ...text, steps: [...text.steps] })) ?? '';
	const content = new OwnContent(fake.world);
	await content.read();
	return { fake, own, id, content };
}

/** As the player keeps a session under way. */
function keep(fake: Awaited<ReturnType<typeof made>>['fake'], of: string) {
	const id = fake.world.ids.next();
	const now = fake.world.clock.now();
	const empty = { planned: {}, targets: {}, levels: {}, without: [], unreplaced: [], added: {} };
	const snapshot = { id, of, endless: false, length: 1000, elapsed: 500, played: [] };
	const answers = { reached: {} };
	const stored: unknown = { ...empty, answers, snapshot, stops: [], strength: 'open', keptAt: now };
	void fake.world.savedSession.keep(stored as never);
	return id;
}

test('what was made stands beside ours', async () => {
	const { id, content } = await made();
	expect(Object.keys(content.current.routines)).toEqual([...Object.keys(routines), id]);
	expect(content.current.routines[id]?.name).toBe('My morning');
});

test('a session goes on as it was begun, whatever was changed or deleted since', async () => {
	const { fake, own, id, content } = await made();
	const session = keep(fake, id);
	fake.pass(milliseconds(50));
	await own.save({ ...text, id, name: 'Changed', steps: [] });
	await content.read();
	expect(content.of({ of: id, id: session }).routines[id]?.name).toBe('My morning');
	expect(content.current.routines[id]).toBeUndefined();
	await own.remove(id);
	await content.read();
	expect(content.of({ of: id, id: session }).routines[id]?.name).toBe('My morning');
	expect(content.of({ of: id }).routines[id]).toBeUndefined();
});

test('a journal that cannot be read leaves ours, and says why', async () => {
	const { fake } = await made();
	fake.state.storageProblem = 'The disk is full.';
	const content = new OwnContent(fake.world);
	await content.read();
	expect([content.known, content.problem]).toEqual([false, 'The disk is full.']);
	expect(content.current.routines).toEqual(routines);
});
