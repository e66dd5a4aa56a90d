import { describe, expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { checkInAt } from '#core/journal/entry.fake.ts';
import type { StopKind } from '#core/journal/stop.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { depthOf } from '#core/range/depth.ts';
import { allRoutines } from '#core/routine/all-routines.fake.ts';
import { limitsFor, person, type Person } from '#core/safety/answers.fake.ts';
import { isKeptOpen } from '#core/safety/exercise-access.ts';
import { conditions } from '#core/safety/health.ts';
import type { MediaKey } from '#core/session/media-key-action.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import { settingsWindow } from '#core/settings/settings.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { playableIn } from '#state/routine/playables.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { Player } from './player.svelte.ts';

/** One that a person made of what is closed to many, with a pause that waits. */
const made: OwnRoutine = {
	...{ version: 1, id: 'own-1', name: 'My morning' },
	steps: [
		...['seated-twist', 'childs-pose', 'knee-rolls'].map((exercise) => ({
			exercise,
			note: 'Slowly'
		})),
		{ say: 'Drink some water' },
		...['plank', 'lying-twist'].map((exercise) => ({ exercise, repetitions: 2 }))
	]
};
const own = compileOwnRoutine(made, allExercises);
if (!own) throw new Error('It has steps.');
const routines = { ...allRoutines, [own.id]: own };
const content = { routines, exercises: allExercises, pictureOf: () => undefined };

const played = [
	...['daily', 'core', 'stage1', 'morning', 'own-1'].map((of) => ({ of, endless: false })),
	...['childs-pose', 'lying-twist'].map((of) => ({ of, endless: true }))
];

const people = [
	...conditions.map(({ id }) => person({ conditions: [id] })),
	...['saddle', 'fever', 'worse'].map((sign) => person({ signs: [sign] })),
	person({ strength: 'locked' }),
	person({ pain: 7 })
];

const crossed = people.filter(({ name }) =>
	['osteoporosis', 'pregnant', 'saddle', 'fever', 'worse', 'pain'].some((told) =>
		name.includes(told)
	)
);
const buttons = ['daily', 'core', 'childs-pose'];

/** Two windows of one browser, in the first of which something is played. */
function browser(key: (typeof played)[number]) {
	const fake = fakeWorld();
	// Laying out its sound takes longer than all else, and tells nothing here.
	fake.world.settings.change(() => ({ sound: false }));
	const windows = [fake.world, { ...fake.world, settings: settingsWindow(fake.keptSettings) }].map(
		(world) => {
			const settings = new LiveSettings(world.settings);
			settings.listen();
			const player = () => {
				const playables = (stored: Parameters<typeof playableIn>[1]) =>
					playableIn(content, stored, settings.current);
				const playable = playables(key);
				const gate = new Safety(world, settings, allExercises);
				const made = playable && Player.of(world, settings, { playable, playables, gate });
				return { player: made, gate };
			};
			return { settings, player };
		}
	);
	const [here, there] = windows;
	if (!here || !there) throw new Error('There are two windows.');
	return { fake, here, there };
}

type Browser = ReturnType<typeof browser>;

async function settled() {
	for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

/** Said in a window: what was answered, and how much it hurts. */
async function tell({ fake }: Browser, { settings }: Browser['here'], who: Person) {
	settings.change(who.answered);
	if (who.pain > 0)
		await fake.world.journal.add(checkInAt(fake.world.clock.now(), { pain: who.pain }));
	await settled();
}

/** How often something moved when it was looked at: else nothing would be proven. */
let moved = 0;

/** Nothing that is closed moves or is to come, and nothing halved is asked whole. */
async function holds({ fake }: Browser, player: Player | undefined, who: Person, way: string) {
	if (!player || player.finished) return;
	const given = limitsFor(who);
	const moving = player.phase.name === 'running' || player.phase.name === 'resuming';
	const where = `${way}, ${player.timetable.name} at ${player.moment.step.name}`;
	const { exercise = '' } = player.moment.step;
	const paused = player.phase.name === 'paused' && !player.before && !player.gate.nothing;
	if (moving || paused) {
		const steps = player.timetable.steps.flatMap((step) => step.exercise ?? []);
		const closed = steps.filter((id) => given.closed.has(id));
		expect(closed, where).toEqual([]);
	}
	if (moving) {
		moved += 1;
		if (given.redFlag) expect(isKeptOpen('today', allExercises[exercise]), where).toBe(true);
		const kept = await fake.world.savedSession.read();
		const running = kept.ok ? readSavedSession(kept.value) : undefined;
		for (const [key, target] of Object.entries(running?.targets ?? {})) {
			const id = key.split(':')[0] ?? '';
			const range = allExercises[id]?.range;
			if (!range || range.unit === 'minutes') continue;
			const depth = depthOf(range, target);
			const level = depthOf(range, running?.levels[key] ?? target);
			if (given.halved.has(id)) expect(depth, `${where}: ${key}`).toBeLessThanOrEqual(level / 2);
			if (who.pain >= 6) expect(depth, `${where}: ${key}`).toBe(0);
		}
	}
}

const asks: readonly MediaKey[] = [
	...(['play', 'next', 'previous'] as const).map((name) => ({ name })),
	{ name: 'seek', to: milliseconds(1000) },
	{ name: 'seek-by', by: fromSeconds(10) }
];

/** Whatever moves, by whichever button, key, gesture or headset. */
const deeds: Readonly<Record<string, (player: Player, browser: Browser) => unknown>> = {
	resume: (player) => player.resume(),
	next: (player) => player.next(),
	previous: (player) => player.previous(),
	restartStep: (player) => player.restartStep(),
	nextSide: (player) => player.nextSide(),
	inPosition: (player) => player.inPosition(),
	add: (player) => player.add(fromSeconds(10)),
	unmute: (player) => player.unmute(),
	'pain taken back'(player) {
		player.hurts();
		player.takeBackStop();
	},
	reopen: (player) => player.reopen(),
	admit: (player) => player.admit(),
	...Object.fromEntries(
		asks.map((ask) => [
			`asked outside: ${ask.name}`,
			(_: Player, { fake }: Browser) => fake.ask(ask)
		])
	)
};

async function afterwards(on: Browser, player: Player | undefined, who: Person, way: string) {
	await settled();
	await holds(on, player, who, way);
	on.fake.pass(fromSeconds(0.2));
	await settled();
	await holds(on, player, who, way);
}

async function playing(on: Browser, second: number) {
	const { player } = on.here.player();
	await player?.open();
	on.fake.ask({ name: 'seek', to: fromSeconds(second) });
	on.fake.pass(fromSeconds(0.1));
	await settled();
	return player;
}

describe.each(people)('for $name', (who) => {
	for (const key of played) {
		const what = `${key.of}${key.endless ? ' on repeat' : ''}`;
		test(`${what}: begun fresh, by an answer at the door, or once more`, async () => {
			const on = browser(key);
			await tell(on, on.here, who);
			const fresh = on.here.player();
			await fresh.player?.open();
			await afterwards(on, fresh.player, who, 'fresh');
			fresh.player?.end();
			await fresh.player?.save();
			const again = on.here.player();
			await again.player?.open();
			await afterwards(on, again.player, who, 'once more');

			const door = browser(key);
			door.here.settings.change({
				screened: { answered: {}, signs: [], cleared: [], alarmed: false }
			});
			const { player } = door.here.player();
			await player?.open();
			expect(player?.phase.name).not.toBe('running');
			await tell(door, door.here, who);
			await player?.admit();
			await afterwards(door, player, who, 'answered at the door');
		});

		for (const second of [3, 45, 200]) {
			test(`${what}: kept at ${second} s, then loaded anew or taken over`, async () => {
				const on = browser(key);
				const player = await playing(on, second);
				player?.pause();
				await settled();
				player?.leave();
				await settled();
				await tell(on, on.there, who);
				const again = on.here.player();
				await again.player?.open();
				await afterwards(on, again.player, who, 'loaded anew');
				again.player?.resume();
				await afterwards(on, again.player, who, 'loaded anew and resumed');

				const two = browser(key);
				await playing(two, second);
				await tell(two, two.here, who);
				const over = two.there.player();
				await over.player?.open({ over: true });
				over.player?.resume();
				await afterwards(two, over.player, who, 'taken over');
			});
		}

		// Each button in each state, for whoever is told what closes least and most.
		if (!crossed.includes(who) || !buttons.includes(key.of)) continue;
		test(`${what}: told in another window, then whatever is pressed`, async () => {
			for (const [name, deed] of Object.entries(deeds)) {
				for (const state of ['running', 'paused', 'ended'] as const) {
					const on = browser(key);
					const player = await playing(on, 45);
					if (state === 'paused') player?.pause();
					if (state === 'ended') player?.end();
					await tell(on, on.there, who);
					// What is written down elsewhere is looked for when it goes on, not before.
					if (who.pain === 0) await holds(on, player, who, `told while ${state}`);
					if (player) deed(player, on);
					if (who.pain === 0 || name === 'resume')
						await afterwards(on, player, who, `${name} while ${state}`);
				}
			}
		});
	}
});

/** Ways on after it hurt; each ends with whatever would go on. */
const waysOn: Readonly<
	Record<string, (on: Browser, player: Player) => Promise<Player | undefined>>
> = {
	...Object.fromEntries(
		Object.entries(deeds).map(([name, deed]) => [
			name,
			async (on: Browser, player: Player) => {
				deed(player, on);
				return player;
			}
		])
	),
	ease: async (_, player) => (player.ease(), player),
	skip: async (_, player) => (player.skip(), player),
	'skip, pause, previous, resume': async (on, player) => {
		player.skip();
		on.fake.pass(fromSeconds(6));
		player.pause();
		player.previous();
		player.previous();
		player.resume();
		return player;
	},
	'rest, then resume': async (_, player) => {
		player.breathe();
		player.resume();
		return player;
	},
	'end, go back, resume': async (_, player) => {
		player.end();
		player.reopen();
		player.resume();
		return player;
	},
	'loaded anew, resume': async (on, player) => {
		await settled();
		player.leave();
		await settled();
		const again = on.here.player();
		await again.player?.open();
		again.player?.resume();
		again.player?.next();
		again.player?.previous();
		return again.player;
	},
	'saved, once more': async (on, player) => {
		player.end();
		await player.save();
		const again = on.here.player();
		await again.player?.open();
		return again.player;
	},
	'taken over': async (on) => {
		const over = on.there.player();
		await over.player?.open({ over: true });
		over.player?.resume();
		return over.player;
	}
};

describe.each(['sharp', 'leg'] as const)('stopped by %s pain', (kind: StopKind) => {
	test.each(Object.keys(waysOn))('%s: it is over for today', async (name) => {
		for (const key of played) {
			for (const second of key.endless ? [14] : [14, 140]) {
				const on = browser(key);
				const player = await playing(on, second);
				if (!player) throw new Error('Nothing is closed yet.');
				player.hurts();
				player.tellPain(kind);
				const { exercise = '' } = player.moment.step;
				await settled();
				const now = await waysOn[name]?.(on, player);
				await settled();
				on.fake.pass(fromSeconds(4));
				await settled();
				const moving = now?.phase.name === 'running' || now?.phase.name === 'resuming';
				if (!now || !moving) continue;
				const where = `${name} in ${key.of}, stopped at ${exercise}`;
				const steps = now.timetable.steps.flatMap((step) => step.exercise ?? []);
				// The ways down and up are kept open, because somebody may have to get there.
				const isKept = allExercises[exercise]?.kind === 'transfer';
				if (exercise && !isKept) expect(steps, where).not.toContain(exercise);
				if (kind === 'leg')
					expect(isKeptOpen('today', allExercises[now.moment.step.exercise ?? '']), where).toBe(
						true
					);
			}
		}
	});
});

test('on most of these ways something moves', () => {
	expect(moved).toBeGreaterThan(1000);
});

test('what was tired is easier, and goes on', async () => {
	const on = browser({ of: 'daily', endless: false });
	const player = await playing(on, 14);
	player?.hurts();
	player?.tellPain('tired');
	player?.ease();
	on.fake.pass(fromSeconds(4));
	expect(player?.phase.name).toBe('running');
});
