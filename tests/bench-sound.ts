import { decodeLaidTrack, heardIn, median, untilHeard } from './heard.ts';
import { tabToHide } from './hidden-tab.ts';
import { noteMedia } from './media.ts';
import { firstScoreOf } from './score.ts';
import { season } from './seasoned.ts';

interface Heard {
	/** Of each sound of the routine: so late it begins in its track, in milliseconds; negative is early. */
	readonly late: readonly number[];
	/** Of each sound whose time came, by the clock of the wall. */
	readonly heard: readonly number[];
	/** Milliseconds that the page once had to wait for its timer of a tenth of a second, at most. */
	readonly asleep: number;
	/** Milliseconds between two looks of the session at its sound, at most. */
	readonly gap: number;
	/** Of the main thread, in percent. */
	readonly busy: number;
}

interface Look {
	/** Both in milliseconds. */
	readonly now: number;
	readonly played: number;
}

/** The daily routine, played for so many seconds in a tab that another one hides. */
export async function heardHidden(address: string, seconds: number): Promise<Heard> {
	const tab = await tabToHide();
	try {
		await tab.watch(season);
		await tab.watch(noteMedia);
		await tab.goto(`${address}/play/daily`);
		await tab.evaluate(untilHeard);
		const { sounds } = firstScoreOf('daily');
		const { late } = heardIn(await tab.evaluate(decodeLaidTrack), firstScoreOf('daily'));
		await tab.hide();
		await tab.evaluate(startLooking);
		const before = await tab.busy();
		await new Promise((done) => setTimeout(done, seconds * 1000));
		const busy = await tab.busy();
		const { looks, asleep } = await tab.evaluate(whatWasSeen);
		return {
			late,
			heard: sounds.flatMap(({ at }, index) => {
				const stray = strayAt(looks, at);
				return stray === undefined ? [] : [(late[index] ?? 0) + stray];
			}),
			asleep,
			gap: Math.max(...looks.slice(1).map(({ now }, index) => now - (looks[index]?.now ?? now))),
			busy: ((busy - before) / seconds) * 100
		};
	} finally {
		await tab.close();
	}
}

/** By so much the wall's clock was ahead of the track when it came to a moment; usually they agree. */
function strayAt(looks: readonly Look[], at: number): number | undefined {
	const [first] = looks;
	const next = looks.find(({ played }) => played >= at);
	if (!first || !next || at < first.played) return undefined;
	return next.now - next.played - usualLead(looks);
}

/** What lies between the two clocks: they began at different times. */
function usualLead(looks: readonly Look[]): number {
	return median(looks.map(({ now, played }) => now - played));
}

/** These two run in the page. */
function startLooking(): void {
	const media: unknown = Reflect.get(globalThis, 'media');
	if (!(media instanceof HTMLAudioElement)) throw new Error('Nothing is heard.');
	const seen = { looks: new Array<Look>(), asleep: 0 };
	Object.assign(globalThis, { seen });
	media.addEventListener('timeupdate', () => {
		seen.looks.push({ now: performance.now(), played: media.currentTime * 1000 });
	});
	let last = performance.now();
	setInterval(() => {
		const now = performance.now();
		seen.asleep = Math.max(seen.asleep, now - last);
		last = now;
	}, 100);
}

function whatWasSeen(): { readonly looks: readonly Look[]; readonly asleep: number } {
	return Reflect.get(globalThis, 'seen');
}
