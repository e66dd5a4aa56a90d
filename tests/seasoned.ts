import type { Page } from '@playwright/test';
import { seasonedSettings } from '#core/settings.fake.ts';
import type { Settings } from '#core/settings.ts';
import { instant } from '#core/units.ts';

type Kept = Partial<Settings>;

/** What keeps somebody who has been here for a while from being asked first; answered at that time. */
export function seasonedAt(time: number): Kept {
	const { screened, health, strengthening, welcomed } = seasonedSettings(instant(time));
	return { screened, ...(health && { health }), strengthening, welcomed };
}

/**
 * Before the app is first opened in this page its settings are those of such a person, by the clock that
 * the test has set until then; and again by a clock that is set later.
 */
export async function season(page: Page): Promise<void> {
	let time = Date.now();
	let opened = false;
	const set = async (given: string | number | Date | undefined) => {
		if (given !== undefined) time = new Date(given).getTime();
		if (opened && given !== undefined) await page.addInitScript(answerAnew, time);
	};
	const { clock } = page;
	const [install, setFixedTime, goto] = [
		clock.install.bind(clock),
		clock.setFixedTime.bind(clock),
		page.goto.bind(page)
	];
	clock.install = async (options) => {
		await set(options?.time);
		await install(options);
	};
	clock.setFixedTime = async (fixed) => {
		if (!opened) await set(fixed);
		await setFixedTime(fixed);
	};
	page.goto = async (url, options) => {
		if (!opened) await page.addInitScript(keep, seasonedAt(time));
		opened = true;
		return goto(url, options);
	};
}

/** With what else is kept by then. */
function keep(seasoned: Kept): void {
	const key = 'one-degree-settings';
	const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
	if (typeof kept !== 'object' || kept === null || 'screened' in kept) return;
	localStorage.setItem(key, JSON.stringify({ ...kept, ...seasoned }));
}

function answerAnew(time: number): void {
	const key = 'one-degree-settings';
	const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
	const answered = { emergency: time, today: time, soon: time };
	const screened = { answered, signs: [], cleared: [], alarmed: false };
	if (typeof kept !== 'object' || kept === null) return;
	localStorage.setItem(key, JSON.stringify({ ...kept, screened }));
}
