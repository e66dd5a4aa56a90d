import type { Locator, Page } from 'playwright-core';
import { backupText } from '#core/backup/backup.ts';
import { instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { workerSettled } from './player-page.ts';
import type { SiteCopy } from './site-copy.ts';
import type { StoredNow } from './stored-now.ts';

/** What a person did, and when the page showed it. */
export interface Deed {
	/** In milliseconds of the machine that drives the browser. */
	readonly at: number;
	/** Whether it is there. */
	readonly holds: (stored: StoredNow) => boolean;
}

export interface Scene {
	readonly name: string;
	/** Whether the service worker may come, which keeps the whole app; no unless it says so. */
	readonly worker?: boolean;
	/** Prepares a page of a browser that is not killed yet; optional. */
	readonly prepare?: (page: Page, address: string) => Promise<void>;
	/** Calls `done` after each deed, until the browser is killed. */
	readonly act: (
		page: Page,
		address: string,
		done: (deed: Omit<Deed, 'at'>) => void,
		site: SiteCopy
	) => Promise<void>;
	/** What must never be there, whenever the browser was killed. */
	readonly wrong?: (stored: StoredNow) => 'doubled' | 'returned' | undefined;
}

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true });
const pick = (page: Page | Locator, name: string) =>
	page.getByRole('radio', { name }).press('Space');

function fieldOf(outside: unknown, name: string): unknown {
	return typeof outside === 'object' && outside !== null ? Reflect.get(outside, name) : undefined;
}

/** Opens a page and waits until its controls work. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
}

/** The entries of a kind that were not removed. */
export function inEffect({ entries }: StoredNow, kind: string) {
	const removals = entries.filter((entry) => entry.kind === 'removal');
	const removed = new Set(removals.flatMap((removal) => removal.removed));
	return entries.filter((entry) => entry.kind === kind && !removed.has(entry.id));
}

const began = Date.UTC(2026, 9, 3, 8);
const restored = Array.from({ length: 300 }, (_, hours) => entryAt(began + hours * 3_600_000));
const copy = backupText({
	made: instant(began + 300 * 3_600_000),
	device: 'other-device',
	contents: { entries: restored, aside: [] },
	settings: { ...defaultSettings, heightCentimetres: 199 }
});

async function restore(page: Page, address: string) {
	await open(page, `${address}/settings/data`);
	await button(page, 'Save a copy').first().isEnabled();
	await page.getByLabel('Choose a copy').setInputFiles({
		name: 'copy.json',
		mimeType: 'application/json',
		buffer: Buffer.from(copy)
	});
	await button(page, 'Add it').click();
	await page.getByText('300 entries added.').waitFor();
}

export const scenes: readonly Scene[] = [
	{
		name: 'a theme',
		async act(page, address, done) {
			await open(page, `${address}/settings`);
			for (const [label, theme] of [
				['Dark', 'dark'],
				['Light', 'light'],
				['Dark', 'dark']
			] as const) {
				await pick(page.getByRole('group', { name: 'Theme' }), label);
				done({ holds: ({ settings }) => settings.theme === theme });
			}
		}
	},
	{
		name: 'health answers',
		async act(page, address, done) {
			await open(page, `${address}/settings/health`);
			await page.getByRole('checkbox').first().press('Space');
			done({
				holds: ({ settings }) =>
					settings.health !== undefined || fieldOf(settings.tools, 'draft-health') !== undefined
			});
			await button(page, 'Go on').click();
			done({ holds: ({ settings }) => settings.health !== undefined });
		}
	},
	{
		name: 'a removed stretch',
		async act(page, address, done) {
			await open(page, `${address}/stretches/bridge`);
			await page
				.getByRole('button', { name: /^Not for me/ })
				.first()
				.click();
			done({ holds: ({ settings }) => String(settings.removed).includes('bridge') });
		}
	},
	{
		name: 'pain of 8, after which the first questions are owed',
		async act(page, address, done) {
			await open(page, `${address}/`);
			await page.getByRole('group', { name: 'How is your back right now?' }).waitFor();
			await pick(page, '8, very strong');
			const owed = ({ settings }: StoredNow) => fieldOf(settings.screened, 'alarmed') === true;
			done({ holds: (stored) => owed(stored) && inEffect(stored, 'check-in').length > 0 });
		},
		wrong: (stored) => (inEffect(stored, 'check-in').length > 1 ? 'doubled' : undefined)
	},
	{
		name: 'a spasm and its details',
		async act(page, address, done) {
			await open(page, `${address}/diary`);
			await button(page, 'It happened').click();
			const has = (fits: (spasm: Readonly<Record<string, unknown>>) => boolean) => ({
				holds: (stored: StoredNow) => inEffect(stored, 'spasm').some(fits)
			});
			done(has(() => true));
			await pick(page, '6, strong');
			done(has(({ pain }) => pain === 6));
			await button(page, 'Lower left').click();
			done(has(({ where }) => String(where).includes('left')));
			await page.getByLabel('A note').pressSequentially('Tying a shoe', { delay: 20 });
			done(has(({ note }) => note === 'Tying a shoe'));
		},
		wrong: (stored) => (inEffect(stored, 'spasm').length > 1 ? 'doubled' : undefined)
	},
	{
		name: 'a session under way',
		async act(page, address, done) {
			await open(page, `${address}/repeat/breathing`);
			for (let second = 0; second < 6; second++) {
				await page.waitForTimeout(700);
				const reached = await page.getByRole('timer').innerText();
				if (reached) done({ holds: ({ session }) => session !== undefined });
			}
		}
	},
	{
		name: 'a stop, and its session that is saved',
		async act(page, address, done) {
			await open(page, `${address}/repeat/lying-twist?rounds=endless`);
			await button(page, 'Pause').waitFor();
			await button(page, 'It hurts').click();
			await pick(page, 'Sharp pain');
			const somewhere = (stored: StoredNow) =>
				stored.session !== undefined || inEffect(stored, 'session').length > 0;
			done({ holds: somewhere });
			await button(page, 'End for today').click();
			const stopped = (stored: StoredNow) =>
				/sharp/.test(JSON.stringify([stored.session, ...inEffect(stored, 'session')]));
			done({ holds: stopped });
			await button(page, 'Save').click();
			await page.getByRole('heading', { name: 'Saved' }).waitFor();
			done({ holds: (stored) => stopped(stored) && inEffect(stored, 'session').length === 1 });
		},
		wrong: (stored) => (inEffect(stored, 'session').length > 1 ? 'doubled' : undefined)
	},
	{
		name: 'a copy that is put back',
		async act(page, address, done) {
			await restore(page, address);
			done({
				holds: (stored) =>
					inEffect(stored, 'session').length === 300 && stored.settings.heightCentimetres === 199
			});
		},
		wrong(stored) {
			const { length } = inEffect(stored, 'session');
			return length > 300 ? 'doubled' : undefined;
		}
	},
	{
		name: 'everything erased',
		prepare: restore,
		async act(page, address, done) {
			await open(page, `${address}/settings/data`);
			await button(page, 'Erase everything').click();
			await button(page, 'Go on to erase').click();
			await button(page, 'Erase everything now').click();
			await page.getByText('Everything is erased.').waitFor();
			const gone = (stored: StoredNow) =>
				stored.entries.length === 0 && stored.settings.heightCentimetres === undefined;
			done({ holds: gone });
		},
		wrong(stored) {
			const half = stored.entries.length > 0 !== (stored.settings.heightCentimetres === 199);
			return half ? 'returned' : undefined;
		}
	},
	{
		name: 'help for the moment',
		async act(page, address, done) {
			await open(page, `${address}/relief`);
			await button(page, 'None of these').click();
			done({ holds: ({ documents }) => Array.isArray(documents['one-degree-relief']?.signs) });
		},
		wrong: (stored) => (inEffect(stored, 'spasm').length > 1 ? 'doubled' : undefined)
	},
	{
		name: 'a walk under way',
		async act(page, address, done) {
			await open(page, `${address}/tools/walking`);
			await button(page, 'Start walking').click();
			await button(page, 'I am back').waitFor();
			done({ holds: ({ settings }) => fieldOf(settings.tools, 'walk') !== undefined });
		}
	},
	{
		name: 'an update',
		worker: true,
		async prepare(page, address) {
			await open(page, `${address}/settings`);
			await workerSettled(page);
		},
		async act(page, address, done, site) {
			await pick(page.getByRole('group', { name: 'Theme' }), 'Dark');
			const dark = { holds: ({ settings }: StoredNow) => settings.theme === 'dark' };
			done(dark);
			site.release();
			await open(page, `${address}/`);
			done(dark);
			await button(page, 'Update').click();
			done(dark);
			await button(page, 'Update').waitFor({ state: 'hidden' });
			done(dark);
			await open(page, `${address}/progress`);
			done(dark);
		}
	},
	{
		name: 'the first start',
		async act(page, address, done) {
			await page.goto(`${address}/`, { waitUntil: 'commit' });
			done({ holds: () => true });
			await page.waitForTimeout(1500);
		}
	}
];
