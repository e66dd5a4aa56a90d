import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from '#scripts/build.ts';
import { mainBuild } from '#scripts/builds.ts';
import { table } from '#scripts/table.ts';
import { throttle } from './bench-page.ts';
import { killableBrowser, type KillableBrowser } from './killable-browser.ts';
import { storeReturningUser } from './returning-user.ts';
import { seededRandom } from './seeded-random.ts';
import { serveCopy } from './site-copy.ts';
import { storedNow } from './stored-now.ts';
import { scenes, type Deed, type Scene } from './torture-scenes.ts';

/** Ends a scene early. */
class Enough extends Error {}

/** What a person has a right to: all that was shown a second ago. */
const promise = 1000;
/** No longer than this after the last deed. */
const longestWait = 1500;
/** A scene has no more deeds than this. */
const mostDeeds = 6;

interface Tally {
	tried: number;
	kept: number;
	/** Shown more than a second before the browser was killed, and gone. */
	lost: number;
	returned: number;
	doubled: number;
	/** The page complained, or did not open any more. */
	broken: number;
}

const kills = Number(process.env.KILLS ?? 200);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const only = process.argv.slice(2);
const random = seededRandom(seed);
const chosen = scenes.filter(
	({ name }) => only.length === 0 || only.some((word) => name.includes(word))
);
const tallies = new Map<string, Tally>();

await buildIfChanged(mainBuild);
const site = await serveCopy([]);
console.log(`${kills} kills, SEED=${seed}`);
for (let kill = 0; kill < kills; kill++) {
	const scene = chosen[kill % chosen.length];
	const speed = Math.floor(kill / chosen.length) % 2 === 0 ? 1 : 6;
	if (scene) await torture(scene, speed);
}
await site.close();
const rows = [...tallies].map(([name, tally]) => [name, ...Object.values(tally).map(String)]);
const sum = [...tallies.values()].reduce(plus, emptyTally());
console.log(
	table([
		['killed after', ...Object.keys(emptyTally())],
		...rows,
		['all', ...Object.values(sum).map(String)]
	])
);
process.exitCode = sum.lost + sum.returned + sum.doubled + sum.broken > 0 ? 1 : 0;

async function torture(scene: Scene, speed: number): Promise<void> {
	const name = `${scene.name}${speed === 1 ? '' : `, ${speed} times slower`}`;
	const tally = tallies.get(name) ?? emptyTally();
	tallies.set(name, tally);
	tally.tried++;
	const profile = await mkdtemp(join(tmpdir(), 'one-degree-'));
	const problem = await problemAfter(scene, profile, speed);
	tally[problem?.kind ?? 'kept']++;
	if (problem) console.log(`${name}: ${problem.kind}. ${problem.words}`);
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

interface Problem {
	readonly kind: Exclude<keyof Tally, 'tried' | 'kept'>;
	readonly words: string;
}

async function problemAfter(
	scene: Scene,
	profile: string,
	speed: number
): Promise<Problem | undefined> {
	try {
		const { deeds, killed } = await killedAfter(scene, profile, speed);
		const { stored, complaints } = await afterwards(profile, scene.worker ?? false);
		const wrong = scene.wrong?.(stored);
		const words = JSON.stringify(stored).slice(0, 2000);
		if (wrong) return { kind: wrong, words };
		if (complaints.length > 0) return { kind: 'broken', words: complaints.join('; ') };
		const due = deeds.findLastIndex(({ at }) => killed - at > promise);
		const lost = due >= 0 && !deeds.slice(due).some(({ holds }) => holds(stored));
		return lost ? { kind: 'lost', words } : undefined;
	} catch (error) {
		return { kind: 'broken', words: error instanceof Error ? error.message : String(error) };
	}
}

/** What the next start finds, and what its page complains about. */
async function afterwards(profile: string, worker: boolean) {
	const { page, kill } = await opened(profile, worker);
	try {
		const complaints: string[] = [];
		page.on('pageerror', ({ message }) => complaints.push(message));
		await page.goto(`${site.address}/`);
		// It comes once the page has read what is stored.
		await page.getByRole('region', { name: 'Your back today' }).waitFor();
		return { stored: await storedNow(page), complaints };
	} finally {
		await kill();
	}
}

/** Plays the scene and kills the browser in the middle of it, or up to `longestWait` after its end. */
async function killedAfter(scene: Scene, profile: string, speed: number) {
	const running = await opened(profile, scene.worker ?? false);
	const deeds: Deed[] = [];
	const enough = Math.floor(random() * mostDeeds);
	const wait = random() * longestWait;
	try {
		await running.page.addInitScript(storeReturningUser);
		await scene.prepare?.(running.page, site.address);
		if (speed > 1) await throttle(running.page, speed, false);
		await scene.act(
			running.page,
			site.address,
			(deed) => {
				deeds.push({ ...deed, at: Date.now() });
				if (deeds.length > enough) throw new Enough();
			},
			site
		);
		await running.page.waitForTimeout(wait);
	} catch (error) {
		if (!(error instanceof Enough)) throw error;
		await running.page.waitForTimeout(wait);
	} finally {
		await running.kill();
	}
	return { deeds, killed: Date.now() };
}

/** Mostly without a service worker, which fetches the whole app for each browser. */
async function opened(profile: string, worker: boolean): Promise<KillableBrowser> {
	const running = await killableBrowser(profile);
	if (!worker)
		await running.page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		});
	return running;
}

function emptyTally(): Tally {
	return { tried: 0, kept: 0, lost: 0, returned: 0, doubled: 0, broken: 0 };
}

function plus(a: Tally, b: Tally): Tally {
	return {
		tried: a.tried + b.tried,
		kept: a.kept + b.kept,
		lost: a.lost + b.lost,
		returned: a.returned + b.returned,
		doubled: a.doubled + b.doubled,
		broken: a.broken + b.broken
	};
}
