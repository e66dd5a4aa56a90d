import { beforeEach, expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import { urgencies } from '#core/journal/urgency.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { flowAfter, none, reliefExercises } from '#core/relief/relief.fake.ts';
import { twist } from '#core/routine/routine.fake.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { mistakenTicks } from '#state/app/add-screening.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { Relief } from '#state/relief/relief.svelte.ts';
import { Safety } from './safety.svelte.ts';

const began = Date.UTC(2026, 2, 2, 8);
const day = 86_400_000;
const exercises = { ...allExercises, twist };
let fake: ReturnType<typeof fakeWorld>;
let settings: LiveSettings;
let safety: Safety;

beforeEach(() => {
	fake = fakeWorld(instant(began));
	fake.world.settings.keep(defaultSettings);
	settings = new LiveSettings(fake.world.settings);
	safety = new Safety(fake.world, settings, exercises);
});

async function written() {
	const all = await fake.world.journal.all();
	return all.ok ? all.value.map(({ id: _, device: __, ...entry }) => entry) : [];
}

test('an answer counts at once and is written down', async () => {
	expect(safety.standing).toEqual({ name: 'asked', screens: urgencies });
	await safety.answer(urgencies, ['worse']);
	expect(safety.standing).toEqual({ name: 'gentle', signs: ['worse'] });
	expect(safety.given.strength).toBe('locked');
	expect(await written()).toEqual([
		{ kind: 'screening', at: began, asked: urgencies, signs: ['worse'] }
	]);
});

test('what cannot be written down counts all the same, and is said', async () => {
	fake.state.storageProblem = 'The device is full.';
	await safety.answer(['emergency'], ['saddle']);
	expect(safety.standing.name).toBe('emergency');
	expect(safety.problem).toBe('The device is full.');
});

test('what was ticked by mistake is taken out of the earlier answer, and the rest of it stays', async () => {
	await safety.answer(urgencies, ['fever', 'worse']);
	fake.sleep(milliseconds(60_000));
	await safety.answer(['today'], [], mistakenTicks(fake.world, ['fever']));
	expect(safety.standing).toEqual({ name: 'gentle', signs: ['worse'] });
	const answers = await written();
	expect(answers).toHaveLength(2);
	expect(answers).toEqual(
		expect.arrayContaining([
			{ kind: 'screening', at: began, asked: urgencies, signs: ['worse'] },
			{ kind: 'screening', at: began + 60_000, asked: ['today'], signs: [] }
		])
	);
});

test('whether the help was for a spasm is open until it is told, or is in the journal', async () => {
	await safety.answer(urgencies, []);
	safety.answerHealth([], []);
	const flow = { ...flowAfter([[0, none]]), began: fake.world.clock.now() };
	fake.world.reliefFlow.keep(flow);
	const daily = { routine: 'daily', exercises: ['twist'], strong: false };
	await safety.read();
	expect(safety.admission(daily)).toEqual({ admitted: false, before: { name: 'spasm' } });
	fake.world.reliefFlow.keep({ ...flow, spasm: { name: 'undone' } });
	await safety.read();
	expect(safety.admission(daily).admitted).toBe(true);
	fake.world.reliefFlow.keep(flow);
	await fake.world.journal.add(spasmAt(began));
	await safety.read();
	expect(safety.admission(daily)).toMatchObject({ before: { name: 'not-today' } });
});

test('after it got worse three times nothing but rest is begun on that day', async () => {
	await safety.answer(urgencies, []);
	safety.answerHealth([], []);
	const touched = fake.world.clock.now();
	const flow = { ...flowAfter([[0, none]]), began: touched, touched, worse: 3 };
	const daily = { routine: 'daily', exercises: ['twist'], strong: false };
	fake.world.reliefFlow.keep({ ...flow, spasm: { name: 'undone' } });
	await safety.read();
	expect(safety.admission(daily)).toMatchObject({ before: { reason: 'got-worse' } });
	// Neither a new start nor another visit of the help lifts it.
	const help = new Relief(fake.world, settings, reliefExercises);
	help.open(undefined);
	help.startOver();
	help.do(none);
	help.leave();
	await safety.read();
	expect(safety.admission(daily)).toMatchObject({ before: { reason: 'got-worse' } });
	help.open('breathing');
	help.do(none);
	help.leave();
	await safety.read();
	expect(safety.admission(daily)).toMatchObject({ before: { reason: 'got-worse' } });
	fake.sleep(milliseconds(day));
	await safety.read();
	// The day after, all that is open is whether that visit was about a spasm.
	expect(safety.admission(daily)).toMatchObject({ before: { name: 'spasm' } });
});

test('what is said of a stop after it was stored counts, and not what was said before', async () => {
	await safety.answer(urgencies, []);
	safety.answerHealth([], []);
	const at = fake.world.clock.now();
	const stop = { at, exercise: 'twist' };
	await fake.world.journal.add(
		entryAt(at - 60_000, { stops: [{ ...stop, kind: 'sharp' }], steps: [] })
	);
	await safety.read();
	const twist = { exercises: ['twist'], strong: false };
	expect(safety.admission(twist).admitted).toBe(false);
	expect(safety.admission(twist, [{ ...stop, kind: 'tired' }]).admitted).toBe(true);
});

test('a doctor opens what waits for one, with the date in the journal', async () => {
	await safety.answer(urgencies, ['cancer']);
	expect(safety.given.redFlag).toBe(true);
	fake.sleep(milliseconds(day));
	await safety.allow('doctor');
	expect(safety.standing.name).toBe('clear');
	expect((await written()).at(-1)).toEqual({
		kind: 'allowance',
		at: began + day,
		allowed: 'doctor'
	});
});

test('gentle mode is left by choice and come back to by choice', async () => {
	await safety.answer(urgencies, ['worse']);
	expect(safety.leftGentle).toBe(false);
	await safety.allow('range');
	expect(safety.standing.name).toBe('clear');
	expect(safety.leftGentle).toBe(true);
	safety.beGentle();
	expect(safety.standing.name).toBe('gentle');
	expect(safety.leftGentle).toBe(false);
});

test('strength opens by itself after six sessions, and the next spasm closes it', async () => {
	await safety.answer(urgencies, []);
	const step = { exercise: 'twist', repetitions: 2 };
	for (const each of [1, 2, 3, 4, 5])
		await fake.world.journal.add(entryAt(began - each * day, { steps: [step], pain: 1 }));
	await safety.read();
	expect(safety.gate).toEqual([{ name: 'practice', done: 5, wanted: 6 }]);
	await fake.world.journal.add(entryAt(began - 6 * day, { steps: [step] }));
	await fake.world.journal.add(checkInAt(began - day, { pain: 3 }));
	await safety.read();
	expect(safety.strong).toBe(true);
	expect(settings.current.strengthening.exercises).toEqual(['bridge']);

	fake.sleep(milliseconds(day));
	await fake.world.journal.add(spasmAt(began + day));
	await safety.read();
	expect(safety.strong).toBe(false);
	expect(safety.recovery?.stage).toBe('first-days');
	await safety.allow('strength');
	await safety.read();
	expect(safety.strong).toBe(true);
});

test('that it lasts is said until it was heard', async () => {
	await fake.world.journal.add(spasmAt(began - 14 * day, { pain: 7 }));
	for (const each of [1, 2]) {
		await fake.world.journal.add(checkInAt(began - each * day, { pain: 7 }));
	}
	await safety.read();
	const { visit } = safety;
	expect(visit?.reason).toBe('two-weeks');
	if (visit) safety.dismissVisit(visit);
	await safety.read();
	expect(safety.visit).toBeUndefined();
});

test('somebody in much pain is led to calm on any day', async () => {
	await fake.world.journal.add(checkInAt(began, { pain: 6 }));
	await safety.read();
	expect(safety.painful).toBe(true);
	expect(safety.given.leftOut).toContain('pelvic-tilt');
});

test('a look that fails forgets nothing that an earlier one found', async () => {
	await fake.world.journal.add(spasmAt(began));
	await safety.read();
	const known = safety.today;
	fake.state.storageProblem = 'The device is full.';
	await safety.read();
	expect(safety.today).toEqual(known);
	expect(known.lastSpasm).toBeDefined();
});
