import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { settingsWindow } from '#core/settings/settings.fake.ts';
import { settingsFromCopy } from '#core/backup/settings-from-copy.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { FormDraft, toggleIn } from './form-draft.svelte.ts';
import { rescreen } from './rescreening.ts';
import { LiveSettings } from './settings.svelte.ts';

const hour = milliseconds(3_600_000);
const asked = { exercises: ['cat-cow'], strong: false };

function setUp() {
	const fake = fakeWorld();
	const settings = new LiveSettings(fake.world.settings);
	/** The form as a page that is opened now shows it. */
	const opened = (form: ConstructorParameters<typeof FormDraft>[2] = 'emergency') =>
		new FormDraft(fake.world, new LiveSettings(fake.world.settings), form);
	return { fake, settings, opened, draft: new FormDraft(fake.world, settings, 'emergency') };
}

test('ticks are there on the next page, until the form is answered', () => {
	const { draft, opened } = setUp();
	expect(draft.ticked).toBeUndefined();
	draft.keep(['saddle']);
	draft.keep(toggleIn(draft.ticked ?? [], 'fever'));
	expect(opened().ticked).toEqual(['saddle', 'fever']);
	expect(opened('today').ticked).toBeUndefined();
	draft.keep(toggleIn(draft.ticked ?? [], 'saddle'));
	expect(opened().ticked).toEqual(['fever']);
	draft.drop();
	expect([draft.ticked, opened().ticked]).toEqual([undefined, undefined]);
});

test('ticks of the evening last past midnight, and not past the end of the day', () => {
	const { fake, draft, opened } = setUp();
	fake.setClock(14 * hour);
	draft.keep(['saddle']);
	fake.setClock(5 * hour);
	expect(opened().ticked).toEqual(['saddle']);
	fake.setClock(2 * hour);
	expect(opened().ticked).toBeUndefined();
});

test('ticks close, open and answer nothing', async () => {
	const { fake, settings, draft } = setUp();
	const safety = new Safety(fake.world, settings, {});
	settings.change(({ screened }) => ({ screened: { ...screened, answered: {} } }));
	await safety.read();
	const before = [safety.standing, safety.admission(asked)];
	draft.keep(['saddle']);
	new FormDraft(fake.world, settings, 'screens').keep(['emergency', 'today']);
	new FormDraft(fake.world, settings, 'health').keep(['hernia']);
	await safety.read();
	const now = [safety.standing, safety.admission(asked)];
	expect(now).toEqual(before);
	expect(await fake.world.journal.all()).toEqual({ ok: true, value: [] });
});

test('an alarming answer asks all questions again, and keeps what is ticked', () => {
	const { fake, settings, draft, opened } = setUp();
	draft.keep(['saddle']);
	new FormDraft(fake.world, settings, 'screens').keep(['emergency']);
	rescreen(settings)({ answers: { pain: 9 } });
	expect(settings.current.screened.alarmed).toBe(true);
	expect(opened('screens').ticked).toBeUndefined();
	expect(opened().ticked).toEqual(['saddle']);
});

test('an erased app has no ticks', async () => {
	const { fake, draft, opened } = setUp();
	draft.keep(['saddle']);
	await fake.world.journal.eraseAll();
	expect(opened().ticked).toBeUndefined();
});

test('a form that stands open goes by its own window, and by what was there before it', () => {
	const { fake, draft } = setUp();
	const other = new LiveSettings(settingsWindow(fake.keptSettings));
	const open = new FormDraft(fake.world, other, 'emergency');
	fake.setClock(milliseconds(1000));
	draft.keep(['saddle']);
	other.reread();
	expect(open.ticked).toBeUndefined();
	// The disk of a browser that was killed may answer late.
	const later = new FormDraft(fake.world, other, 'emergency');
	expect(later.ticked).toEqual(['saddle']);
	open.keep(['fever']);
	expect([draft.ticked, open.ticked]).toEqual([['saddle'], ['fever']]);
});

test('ticks belong to one device: a copy brings none', () => {
	const { settings, draft } = setUp();
	draft.keep(['saddle']);
	expect(
		settingsFromCopy(defaultSettings, settings.current, { withSettings: true })
	).not.toHaveProperty('tools');
});
