import { describe, expect, test } from 'vitest';
import { exercises, routines } from 'virtual:content';
import { instant, milliseconds } from '#core/base/units.ts';
import { checkInAt, entryAt, stoppedAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { Settings } from '#core/settings/settings.ts';
import { shapeQuery } from '#core/tailoring/shape.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { Player } from '#state/player/player.svelte.ts';
import type { PlayableKey } from '#state/routine/playable.ts';
import { playableIn } from '#state/routine/playables.ts';
import { RoutineLengths } from '#state/routine/routine-lengths.svelte.ts';
import { TodaysRoutine } from '#state/routine/todays-routine.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { clockTime } from '#ui/controls/clock-time.ts';
import { stepTime } from '#ui/lengths/step-time.ts';
import { timeIn, timesFor } from './times.ts';

const now = Date.UTC(2026, 2, 2, 8);
const content = { routines, exercises, pictureOf: () => undefined };
const ids = Object.keys(routines);
const full = true;

const shapes = [
	...['', 'full', 'minutes=3', 'minutes=5', 'minutes=10', 'no-strength', 'lying', 'no-floor'],
	...['minutes=3&lying', 'minutes=5&no-floor&no-strength', 'full&lying', 'minutes=60']
];

interface Somebody {
	readonly name: string;
	readonly settings?: Partial<Settings>;
	readonly entries?: readonly Entry[];
}

const removed = ['cat-cow', 'hip-lift', 'seated-twist', 'plank', 'standing-breathing'];
const health = (...conditions: readonly string[]) => ({
	health: { answered: instant(now), conditions, allowed: [] }
});
const withoutStrength: Partial<Settings> = { strengthening: { off: true, exercises: [] } };
/** Two easy days with a long hold of the bird-dog, which makes the next one longer still. */
const strongDays = [4, 2].map((days) =>
	entryAt(now - days * 86_400_000, {
		...{ felt: 'just-right', pain: 1 },
		steps: (['left', 'right'] as const).map((side) => ({
			...{ exercise: 'bird-dog', side, repetitions: 2 },
			measured: { unit: 'seconds', target: 7, reached: 'target' }
		}))
	})
);

const people: readonly Somebody[] = [
	{ name: 'somebody who changed nothing' },
	{ name: 'somebody who removed exercises', settings: { removed } },
	{ name: 'somebody without strength work', settings: withoutStrength },
	{ name: 'a tall pregnant person', settings: { ...health('pregnant'), heightCentimetres: 190 } },
	{ name: 'somebody with weak bones', settings: health('osteoporosis') },
	{ name: 'somebody with much pain today', entries: [checkInAt(now - 60_000, { pain: 7 })] },
	{ name: 'somebody who holds for longer', entries: strongDays },
	{
		name: 'somebody who was hurt today',
		entries: [
			stoppedAt(now - 3_600_000, {
				stops: [{ at: instant(now - 3_590_000), kind: 'sharp', exercise: 'cat-cow' }]
			})
		]
	}
];

/** Card, page and player of one routine for one person. */
function everywhere({ settings: own = {}, entries = [] }: Somebody, of: string) {
	const { world } = fakeWorld(instant(now));
	world.settings.change(() => ({ sound: false, ...own }));
	for (const entry of entries) void world.journal.add(entry);
	const settings = new LiveSettings(world.settings);
	const safety = new Safety(world, settings, exercises);
	const card = new RoutineLengths(world, settings, safety);
	const routine = routines[of];
	if (!routine) throw new Error(of);
	const page = new TodaysRoutine(world, settings, () => routine);
	const plays = new Map<string, Timetable | undefined>();
	return {
		card,
		page,
		async choose(shape: string) {
			settings.change({ shapes: { [of]: shape } });
			await safety.read();
			await card.read();
			await page.plan();
		},
		/** What the player plays after Start; undefined if nothing is left. */
		async play(shape: string): Promise<Timetable | undefined> {
			if (!plays.has(shape)) plays.set(shape, await timetableAfterStart(shape));
			return plays.get(shape);
		}
	};

	async function timetableAfterStart(shape: string) {
		const playables = (key: PlayableKey) => playableIn(content, key, settings.current);
		const playable = playables({ of, endless: false, shape });
		const gate = new Safety(world, settings, exercises);
		gate.beginAnyway('pain-high');
		const player = playable && Player.of(world, settings, { playable, playables, gate });
		if (!player) return undefined;
		await player.open();
		player.leave();
		const stored = await world.savedSession.read();
		const saved = stored.ok ? readSavedSession(stored.value) : undefined;
		if (saved) await world.savedSession.forget(saved.snapshot.id);
		return player.gate.nothing ? undefined : player.timetable;
	}
}

const secondsIn = (clock: string) =>
	clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
const secondsOf = (length: number) => secondsIn(clockTime(milliseconds(length)));

/** What is shown of the steps, and of the time left where each begins, adds up to the whole. */
function expectSum(timetable: Timetable) {
	let shown = 0;
	for (const step of timetable.steps) {
		const { leftInRoutine = NaN } = momentAt(timetable, step.starts);
		expect(shown + secondsOf(leftInRoutine), step.name).toBe(secondsOf(timetable.length));
		shown += secondsIn(stepTime(step, timetable));
	}
	expect(shown).toBe(secondsOf(timetable.length));
}

describe.each(people)('for $name', (somebody) => {
	test.each(ids)('card, page and player have one length: %s', async (of) => {
		const { card, page, choose, play } = everywhere(somebody, of);
		for (const shape of shapes) {
			await choose(shape);
			const timetable = await play(shape);
			expect(card.of(of), `card: ${shape}`).toBe(timetable?.length);
			expect(page.timetable, `page: ${shape}`).toEqual(page.made.ok ? timetable : undefined);
			expect(card.fits(of)).toBe(page.made.ok);
			if (timetable) expectSum(timetable);
		}
	});

	test.each(ids)('only lengths are offered that leave something out: %s', async (of) => {
		const { card, page, choose, play } = everywhere(somebody, of);
		for (const shape of shapes) {
			await choose(shape);
			const { unlimited } = page;
			expect(card.unlimited(of), `unlimited: ${shape}`).toEqual(unlimited);
			const { minutes: _, full: __, ...rest } = page.shape;
			const [all, long] = [await play(shapeQuery(rest)), await play(shapeQuery({ ...rest, full }))];
			expect(unlimited).toEqual({ all: all?.length ?? 0, long: long?.length ?? 0 });
			const times = timesFor(page.shape, unlimited);
			const chosen = timeIn(page.shape, unlimited);
			expect(times.map(({ id }) => id)).toContain(chosen);
			for (const { id } of times) if (id > 0) expect(id * 60_000).toBeLessThan(unlimited.all);
			// What is shown as all of it is played as all of it.
			if (chosen === 0) expect(card.of(of) ?? 0, shape).toBe(unlimited.all);
		}
	});

	test.each(ids)('only what a played step needs is asked for: %s', async (of) => {
		const { page, choose } = everywhere(somebody, of);
		for (const shape of shapes) {
			await choose(shape);
			const used = (page.timetable?.steps ?? []).flatMap(
				({ exercise = '' }) => exercises[exercise]?.equipment ?? []
			);
			expect(page.needed.filter((each) => !used.includes(each))).toEqual([]);
		}
	});
});

test('the desk break needs a wall only where somebody squats against it', async () => {
	const { page, choose } = everywhere({ name: '' }, 'desk');
	await choose('');
	expect(page.needed).toContain('wall');
	await choose('no-strength');
	expect(page.needed).not.toContain('wall');
	const weak = everywhere({ name: '', settings: withoutStrength }, 'desk');
	await weak.choose('');
	expect(weak.page.needed).not.toContain('wall');
});
