import { decodeLaidTrack, heardIn, median, untilHeard } from './sound-analysis.ts';
import { tabToHide } from './hidden-tab.ts';
import { noteMedia } from './media.ts';
import { firstScoreOf } from './score.ts';
import { storeReturningUser } from './returning-user.ts';

interface Heard {
	/** How late each sound begins in its track, in milliseconds; negative is early. */
	readonly late: readonly number[];
	/** The same by the wall clock, for each sound that was played. */
	readonly heard: readonly number[];
	/** The longest wait for a timer of 100 milliseconds, in milliseconds. */
	readonly asleep: number;
	/** The longest time between two `timeupdate` events, in milliseconds. */
	readonly gap: number;
	/** The main thread's load, in percent. */
	readonly busy: number;
}

interface Look {
	/** Both in milliseconds. */
	readonly now: number;
	readonly played: number;
}

/** Plays the daily routine for so many seconds in a tab that another one hides. */
export async function measureHiddenSound(address: string, seconds: number): Promise<Heard> {
	const tab = await tabToHide();
	try {
		await tab.watch(storeReturningUser);
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
		const { looks, asleep } = await tab.evaluate(collectedLooks);
		return {
			late,
			heard: sounds.flatMap(({ at }, index) => {
				const drift = driftAt(looks, at);
				return drift === undefined ? [] : [(late[index] ?? 0) + drift];
			}),
			asleep,
			gap: Math.max(...looks.slice(1).map(({ now }, index) => now - (looks[index]?.now ?? now))),
			busy: ((busy - before) / seconds) * 100
		};
	} finally {
		await tab.close();
	}
}

/** How far the wall clock was ahead of the track at a moment, beyond their usual difference. */
function driftAt(looks: readonly Look[], at: number): number | undefined {
	const [first] = looks;
	const next = looks.find(({ played }) => played >= at);
	if (!first || !next || at < first.played) return undefined;
	return next.now - next.played - medianOffset(looks);
}

/** The usual difference of the two clocks, which began at different times. */
function medianOffset(looks: readonly Look[]): number {
	return median(looks.map(({ now, played }) => now - played));
}

/** This function and the next run in the page. */
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

function collectedLooks(): { readonly looks: readonly Look[]; readonly asleep: number } {
	return Reflect.get(globalThis, 'seen');
}
