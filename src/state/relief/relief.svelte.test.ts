import { beforeEach, describe, expect, it } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { selfCareAt, spasmAt } from '#core/journal/entry.fake.ts';
import { selfCareIn, screeningsIn, spasmsIn, type Happening } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { reliefExercises, none, onMySide, skip } from '#core/relief/relief.fake.ts';
import { answerScreens } from '#core/safety/screening-state.ts';
import { lengthsOf } from '#core/voice/lengths.fake.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { Relief } from './relief.svelte.ts';

let fake = fakeWorld();
let settings: LiveSettings;
let relief = open();
const seconds = (count: number) => milliseconds(count * 1000);

function open(from?: 'breathing') {
	const lengths = lengthsOf(Object.values(reliefPhrases), milliseconds(480));
	const voices = { ...fake.world.voiceClips, lengths: () => Promise.resolve(lengths) };
	settings = new LiveSettings(fake.world.settings);
	const opened = new Relief({ ...fake.world, voiceClips: voices }, settings, reliefExercises);
	opened.open(from);
	return opened;
}

/** What is waited for has come. */
async function settle() {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

async function written(): Promise<readonly Happening[]> {
	await settle();
	const all = await fake.world.journal.all();
	return all.ok ? all.value : [];
}

beforeEach(() => {
	fake = fakeWorld();
	relief = open();
});

describe('a spasm', () => {
	it('is never written down by itself', async () => {
		relief.do(none);
		relief.do(onMySide);
		relief.do({ name: 'go', to: 'lying' });
		fake.pass(seconds(5));
		relief.do({ name: 'go', to: 'done' });
		expect(spasmsIn(await written())).toEqual([]);
		expect(relief.moment.flow.spasm).toBeUndefined();
	});

	it('is written down once, when the person says so, and can be taken back', async () => {
		const began = fake.world.clock.now();
		relief.do(none);
		fake.pass(seconds(60));
		void relief.writeSpasm();
		void relief.writeSpasm();
		expect(spasmsIn(await written()).map(({ at }) => at)).toEqual([began]);
		fake.pass(seconds(1));
		relief.notASpasm();
		expect(spasmsIn(await written())).toEqual([]);
		relief.startOver();
		relief.do(none);
		await settle();
		expect(relief.moment.flow.spasm).toEqual({ name: 'undone' });
	});

	it('that was none is not asked about again', async () => {
		relief.do(none);
		relief.notASpasm();
		expect(await written()).toHaveLength(1);
		fake.closeWindow();
		relief = open();
		expect(relief.moment.flow.spasm).toEqual({ name: 'undone' });
	});

	it('is not written down again within six hours', async () => {
		const now = fake.world.clock.now();
		await fake.world.journal.add(spasmAt(now - 5 * 3_600_000));
		relief.do(none);
		await settle();
		expect(relief.moment.flow.spasm).toEqual({ name: 'before' });
		await relief.writeSpasm();
		expect(spasmsIn(await written())).toHaveLength(1);
	});

	it('is written down again after them, also where a lock-up came between', async () => {
		const now = fake.world.clock.now();
		await fake.world.journal.add(spasmAt(now - 3_600_000, { lasted: milliseconds(10_000) }));
		await fake.world.journal.add(spasmAt(now - 7 * 3_600_000));
		relief.do(none);
		await settle();
		await relief.writeSpasm();
		expect(spasmsIn(await written())).toHaveLength(3);
	});
});

describe('an emergency', () => {
	const chest = { name: 'answer', signs: ['chest'] } as const;
	const screened = () => fake.world.settings.read().screened;
	const answers = async () => screeningsIn(await written()).map(({ signs }) => signs);

	it('is shown first whenever the flow is opened again', () => {
		relief.do(chest);
		relief.do({ name: 'go', to: 'breathing' });
		for (const from of [undefined, 'breathing'] as const) {
			fake.closeWindow();
			relief = open(from);
			expect(relief.moment.flow).toMatchObject({ stage: 'emergency', signs: ['chest'] });
		}
		relief.startOver();
		expect(relief.moment.flow.stage).toBe('emergency');
	});

	it('stays in every stage until it is taken back, wherever that is done', () => {
		relief.do(chest);
		relief.do({ name: 'go', to: 'breathing' });
		expect(relief.moment.flow.signs).toEqual(['chest']);
		fake.pass(seconds(2));
		const now = fake.world.clock.now();
		settings.change({ screened: answerScreens(screened(), ['emergency'], [], now) });
		fake.pass(seconds(1));
		expect(relief.moment.flow).toMatchObject({ stage: 'breathing', signs: [] });
		settings.change({ screened: answerScreens(screened(), ['emergency'], ['saddle'], now) });
		fake.pass(seconds(1));
		expect(relief.moment.flow).toMatchObject({ stage: 'emergency', signs: ['saddle'] });
	});

	it('that was ticked by mistake is asked with its tick, and leaves no answer behind', async () => {
		relief.do({ name: 'answer', signs: ['chest', 'saddle'] });
		await settle();
		fake.pass(seconds(2));
		relief.correctSigns();
		expect(relief.moment.flow.stage).toBe('signs');
		expect(relief.mistaken).toEqual(['chest', 'saddle']);
		relief.do({ name: 'answer', signs: ['saddle'] });
		expect(relief.mistaken).toEqual([]);
		expect(relief.moment.flow).toMatchObject({ stage: 'emergency', signs: ['saddle'] });
		expect(screened().signs).toEqual(['saddle']);
		expect(await answers()).toEqual([['saddle'], ['saddle']]);
	});

	it('that is answered again without a mistake keeps the earlier answer', async () => {
		relief.do(chest);
		await settle();
		fake.pass(seconds(2));
		relief.correctSigns();
		relief.do({ name: 'go', to: 'breathing' });
		relief.do({ name: 'go', to: 'signs' });
		expect(relief.mistaken).toEqual([]);
		relief.do(none);
		expect(await answers()).toEqual([['chest'], []]);
	});
});

it('writes down every answer about signs, and a slip is undone by the next', async () => {
	relief.do({ name: 'answer', signs: ['chest'] });
	fake.pass(seconds(2));
	expect(fake.world.settings.read().screened.signs).toEqual(['chest']);
	relief.do({ name: 'go', to: 'signs' });
	relief.do(none);
	expect(screeningsIn(await written()).map(({ asked, signs }) => ({ asked, signs }))).toEqual([
		{ asked: ['emergency'], signs: ['chest'] },
		{ asked: ['emergency'], signs: [] }
	]);
	expect(relief.moment.flow.stage).toBe('position');
	expect(fake.world.settings.read().screened.signs).toEqual([]);
});

it('writes down what was done for the back', async () => {
	relief.do(none);
	relief.do(onMySide);
	fake.pass(seconds(280));
	relief.do({ name: 'go', to: 'cold' });
	fake.sleep(seconds(4000));
	const doses = selfCareIn(await written()).map(({ care, lasted }) => [care, lasted]);
	expect(doses).toEqual([
		['breathing', 195_000],
		['cold', 1_200_000]
	]);
	expect(relief.moment.flow.stage).toBe('off');
});

it('knows of a cold pack that was there before', async () => {
	await fake.world.journal.add(selfCareAt(fake.world.clock.now() - 3_600_000));
	relief.do(none);
	await settle();
	// 20 minutes of cold an hour ago, and two hours after them.
	expect(relief.moment.coldFrom).toBe(fake.world.clock.now() + 80 * 60_000);
	fake.sleep(seconds(80 * 60));
	relief.touch();
	expect(relief.moment.coldFrom).toBeUndefined();
});

it('says why something could not be written down, and goes on', async () => {
	fake.state.storageProblem = 'The disk is full.';
	relief.do(none);
	await settle();
	expect(relief.problem).toBe('The disk is full.');
	expect(relief.moment.flow.stage).toBe('position');
});

it('takes a pack off after its time on the skin with the clock set back an hour', async () => {
	relief.do(none);
	relief.do({ name: 'go', to: 'cold' });
	fake.pass(seconds(300));
	fake.setClock(-3_600_000);
	fake.pass(seconds(2));
	await settle();
	expect(fake.track.heard()).toBeGreaterThan(0);
	fake.pass(seconds(897));
	expect(relief.moment.flow.stage).toBe('cold');
	fake.pass(seconds(2));
	expect(relief.moment.flow.stage).toBe('off');
	const [cold] = selfCareIn(await written());
	expect(cold).toMatchObject({ care: 'cold', lasted: 1_200_000 });
	expect(cold?.at).toBeLessThan(fake.world.clock.now() - 1_200_000);
});

it('has a pack taken off first if the clock was set back while it was closed', () => {
	relief.do(none);
	relief.do({ name: 'go', to: 'heat' });
	fake.pass(seconds(300));
	fake.closeWindow();
	fake.setClock(-3_600_000);
	relief = open();
	expect(relief.moment.flow.stage).toBe('off');
	fake.pass(seconds(1));
	relief.do({ name: 'next' });
	expect(relief.moment.flow.stage).toBe('signs');
});

describe('when it is loaded again', () => {
	it('goes on where it was', async () => {
		relief.do(none);
		relief.do({ name: 'lie', position: 'chair' });
		fake.pass(seconds(30));
		fake.closeWindow();
		fake.sleep(seconds(20));
		relief = open();
		expect(relief.resumed).toBe(true);
		expect(relief.moment.doing?.leftOfBeat).toBe(30_000);
		fake.pass(seconds(31));
		expect(relief.moment.flow.stage).toBe('breathing');
	});

	it('goes on where the disk says, if the browser was killed before it wrote that elsewhere', () => {
		relief.do(none);
		relief.do({ name: 'lie', position: 'chair' });
		const disk = fake.world.reliefFlow.read();
		fake.closeWindow();
		fake.world.reliefFlow.keep(undefined);
		relief = open();
		expect([relief.resumed, relief.moment.flow.stage]).toEqual([false, 'signs']);
		fake.correctFlow(disk);
		expect([relief.resumed, relief.moment.flow.position]).toEqual([true, 'chair']);
		relief.do({ name: 'again' });
		const done = relief.moment.flow;
		fake.correctFlow(undefined);
		expect(relief.moment.flow).toBe(done);
	});

	it('asks anew after two hours, and when a spasm grips again', () => {
		relief.do(none);
		fake.sleep(seconds(7300));
		expect(open().moment.flow.stage).toBe('signs');
		relief.do(none);
		relief = open('breathing');
		expect([relief.resumed, relief.moment.flow.stage]).toEqual([false, 'signs']);
		relief.do(none);
		expect(relief.moment.flow.stage).toBe('breathing');
	});
});

describe('what was told about health', () => {
	const having = (...conditions: readonly string[]) => ({
		health: { answered: fake.world.clock.now(), conditions, allowed: [] }
	});

	it('counts as soon as it is told, and the sound goes with it', async () => {
		relief.do(none);
		relief.do({ name: 'go', to: 'hunch' });
		await settle();
		const [before, since] = [fake.track.laid(), fake.world.clock.now()];
		settings.change(having('osteoporosis'));
		fake.pass(seconds(1));
		await settle();
		expect(relief.moment.flow).toMatchObject({ stage: 'instead' });
		expect(fake.track.laid()).not.toBe(before);
		expect(fake.world.reliefFlow.read()).toMatchObject({ stage: 'instead' });
		expect(relief.moment.flow.since).toBeGreaterThan(since);
	});

	it('lays no other sound while it stays the same', async () => {
		relief.do(none);
		relief.do(onMySide);
		await settle();
		const before = fake.track.laid();
		settings.change({ flash: false });
		fake.pass(seconds(10));
		await settle();
		expect(fake.track.laid()).toBe(before);
		expect(relief.moment.access.positions).toEqual(['side', 'back', 'chair']);
	});

	it('takes what was kept on in a position that is open now', () => {
		relief.do(none);
		relief.do({ name: 'lie', position: 'chair' });
		fake.pass(seconds(30));
		fake.closeWindow();
		settings.change(having('pregnant'));
		relief = open();
		expect(relief.moment.access.positions).toEqual(['side', 'all-fours']);
		expect(relief.moment.flow).toMatchObject({ stage: 'rest', position: 'side' });
		expect(relief.moment.doing?.leftOfBeat).toBe(20_000);
	});
});

describe('the sound', () => {
	it('is one track that lasts past the next question, and plays from where it is', async () => {
		await settle();
		relief.do(none);
		relief.do(onMySide);
		await settle();
		// Ten minutes of silence until somebody is asked, at 96 bytes in 24 ms.
		expect(fake.track.laid()).toBeGreaterThan((600_000 / 24) * 96);
		expect(fake.track.heard()).toBe(0);
		fake.pass(seconds(30));
		relief.touch();
		await settle();
		expect(fake.track.heard()).toBe(30_000);
	});

	it('comes with the first tap where the platform wants one, and says all of the question', async () => {
		fake = fakeWorld();
		fake.state.allowsSound = false;
		relief = open();
		await settle();
		expect(relief.silence).toBe('refused');
		fake.pass(seconds(20));
		fake.state.allowsSound = true;
		relief.touch();
		await settle();
		expect(relief.silence).toBeUndefined();
		expect(fake.track.heard()).toBe(0);
	});

	it.each(['interrupt', 'fail'] as const)('is brought back to the clock after %s', async (how) => {
		await settle();
		relief.do(none);
		await settle();
		fake.track[how]();
		expect(relief.silence).toBe('refused');
		fake.pass(seconds(5));
		relief.touch();
		await settle();
		expect(relief.silence).toBeUndefined();
	});

	it('is no more once it is left', async () => {
		await settle();
		relief.leave();
		await settle();
		expect(fake.track.heard()).toBeUndefined();
		expect(fake.state.screenHeld).toBe(false);
	});
});

it('feels each breath, and keeps the screen on', async () => {
	await settle();
	relief.do(none);
	relief.do({ name: 'go', to: 'breathing' });
	const before = fake.buzzes.length;
	fake.pass(seconds(24.5));
	expect(fake.buzzes.slice(before).map((pattern) => pattern.length)).toEqual([1, 3, 1, 3, 1]);
	expect(fake.state.screenHeld).toBe(true);
});

it('asks once whether all is right after ten minutes, and any tap is an answer', async () => {
	relief.do(none);
	relief.do({ name: 'go', to: 'grip' });
	fake.sleep(seconds(601));
	expect(relief.moment.isIdle).toBe(true);
	relief.touch();
	expect(relief.moment.isIdle).toBe(false);
	relief.do(skip);
	expect(relief.moment.flow.stage).toBe('pack');
});
