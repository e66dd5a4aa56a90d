import { expect } from '@playwright/test';
import type { Engine } from './engine.ts';
import { noteComplaints, notedComplaints, notLoaded } from './note-complaints.ts';
import { silence } from './player-page.ts';
import { storeReturningUser } from './returning-user.ts';
import { emptyPage, serveCopy, type SiteCopy } from './site-copy.ts';
import { installClock, type TestClock } from './turn-clock.ts';

const selectors = {
	button: 'button',
	checkbox: 'input[type="checkbox"]',
	group: 'fieldset, [role="group"]',
	heading: 'h1, h2, h3',
	link: 'a[href]',
	radio: 'input[type="radio"]'
};
type Role = keyof typeof selectors;

/** Drives the app in any engine by roles and names, as a person does, with a clock of its own. */
export interface EnginePage {
	readonly engine: Engine;
	readonly site: SiteCopy;
	/** Opens a page below the site's address, and waits until its buttons work. */
	open(path: string): Promise<void>;
	/** Clicks once it is there, in the group whose name begins like this if one is named. */
	click(role: Role, name: string, group?: string): Promise<void>;
	/** Waits until some text stands on the page and is visible. */
	sees(text: string | RegExp): Promise<void>;
	/** Waits until the page's heading is this. */
	isAt(heading: string): Promise<void>;
	/** Waits until a function in the page answers this, whatever becomes of the page meanwhile. */
	becomes<Answer>(work: () => Answer | Promise<Answer>, answer: Answer): Promise<void>;
	/** Whether something of this role and name is visible now. */
	has(role: Role, name: string): Promise<boolean>;
	/** The visible text of the page now. */
	text(): Promise<string>;
	/** Stops the clock once the session has begun and its figure is drawn. */
	takeClock(): Promise<void>;
	stopClock(): Promise<void>;
	/** Lets time pass by itself again. */
	flow(): Promise<void>;
	/** Lets time pass in small steps. */
	pass(seconds: number): Promise<void>;
	/** Lets time pass in one step, as when the phone slept. */
	sleep(seconds: number): Promise<void>;
	/** Goes to the page before, as the back gesture does. */
	back(): Promise<void>;
}

interface Options {
	/** Run before each page's scripts. */
	readonly before?: readonly (() => void)[];
	/** Whether the service worker may come; it downloads all of the app. */
	readonly worker?: boolean;
	/** Whether somebody opens it who has been here for a while; `true` is without sound. */
	readonly returning?: boolean | 'with sound';
}

/** Under load an engine may need long for what takes a moment otherwise. */
const patience = { timeout: 20_000, intervals: [50] };

/** Plays a journey at a site with a storage of its own. It fails with any complaint. */
export async function playIn(
	engine: Engine,
	{ before = [], worker = false, returning = false }: Options,
	journey: (page: EnginePage) => Promise<void>
): Promise<void> {
	const works = [installClock, noteComplaints, grantWakeLock, ...before];
	const site = await serveCopy(worker ? works : [...works, refuseWorker]);
	try {
		if (returning) {
			await engine.goto(`${site.address}/${emptyPage}`);
			if (returning === true) await engine.evaluate(silence);
			await engine.evaluate(storeReturningUser);
		}
		await journey(pageOf(engine, site));
		const noted = await engine.evaluate(notedComplaints);
		const told = engine.complaints.filter((words) => !notLoaded.test(words));
		expect([...told, ...noted], 'what the pages complained about').toEqual([]);
	} finally {
		engine.complaints.length = 0;
		await engine.leave();
		await site.close();
	}
}

function pageOf(engine: Engine, site: SiteCopy): EnginePage {
	const place = (role: Role, name: string, group?: string) =>
		engine.evaluate(placeOf, { selector: selectors[role], name, group });
	const turn = (how: keyof TestClock, seconds: number) =>
		engine.evaluate(turnClock, { how, milliseconds: seconds * 1000 });
	const text = () => engine.evaluate(visibleText);
	/** Polls, because a page that is being left answers nothing. */
	const soon = <Answer>(ask: () => Promise<Answer>, message = '') =>
		expect.poll(() => ask().catch(String), { ...patience, message });
	return {
		engine,
		site,
		text,
		async open(path) {
			await engine.goto(`${site.address}/${path}`);
			await soon(() => engine.evaluate(isReady)).toBe(true);
		},
		async click(role, name, group) {
			let at: Place | null = null;
			const tap = async () => {
				const before = at;
				at = await place(role, name, group);
				if (!at) return text();
				if (!at.open || at.x !== before?.x || at.y !== before.y) return 'It is covered, or moves.';
				await engine.click(at.x, at.y);
				return (await engine.evaluate(wasHit).catch(() => true)) || 'It moved away.';
			};
			await soon(tap, `${role} "${name}"`).toBe(true);
		},
		async sees(wanted) {
			await soon(text).toMatch(wanted);
		},
		async isAt(heading) {
			await soon(() => engine.evaluate(headingOf)).toBe(heading);
		},
		async becomes(work, answer) {
			await soon(() => engine.evaluate(work)).toBe(answer);
		},
		has: async (role, name) => (await place(role, name)) !== null,
		async takeClock() {
			await soon(() => engine.evaluate(hasBegun)).toBe(true);
			await this.stopClock();
		},
		stopClock: () => turn('stop', 0),
		flow: () => turn('flow', 0),
		pass: (seconds) => turn('pass', seconds),
		sleep: (seconds) => turn('jump', seconds),
		back: () => engine.evaluate(() => history.back())
	};
}

interface Place {
	readonly x: number;
	readonly y: number;
	/** Whether a click there would reach it. */
	readonly open: boolean;
}

/** Runs in the page. Where something is, in the middle of the window if it can be scrolled there. */
function placeOf(wanted: {
	selector: string;
	name: string;
	group?: string | undefined;
}): Place | null {
	const labelOf = (element: Element) =>
		element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
	function wordsOf(element: Element): string {
		const copy = element.cloneNode(true) as Element;
		for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
		return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
	}
	const nameOf = (element: Element) =>
		element.getAttribute('aria-label') ??
		wordsOf(labelOf(element) ?? element.querySelector('legend') ?? element);
	const inGroup = (element: Element) =>
		wanted.group === undefined ||
		nameOf(element.closest('fieldset, [role="group"]') ?? document.body).startsWith(wanted.group);
	const found = [...document.querySelectorAll(wanted.selector)]
		.filter((element) => nameOf(element) === wanted.name && inGroup(element))
		.find((element) => (labelOf(element) ?? element).checkVisibility());
	if (!found) return null;
	const target = labelOf(found) ?? found;
	target.scrollIntoView({ block: 'center', behavior: 'instant' });
	// A link that is broken over two lines is clicked in the first.
	const [box] = target.getClientRects();
	if (!box) return null;
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const open = target.contains(document.elementFromPoint(middle.x, middle.y));
	sessionStorage.removeItem('test-hit');
	target.addEventListener('click', () => sessionStorage.setItem('test-hit', ''), { capture: true });
	return { ...middle, open: open && !found.matches(':disabled') };
}

/** Runs in the page. */
const visibleText = () => document.body.innerText;
const wasHit = () => sessionStorage.getItem('test-hit') !== null;
const headingOf = () => document.querySelector('h1')?.textContent?.trim() ?? '';
const isReady = () => performance.getEntriesByName('ready').length > 0;
const hasBegun = () =>
	document.querySelector('[data-testid="figure"] .body svg') !== null &&
	!/^(ready)?$/.test(document.querySelector<HTMLElement>('.player')?.dataset['phase'] ?? '');

/** Runs in the page. */
function turnClock(turn: { how: keyof TestClock; milliseconds: number }): void | Promise<void> {
	const clock = Reflect.get(globalThis, 'testClock') as TestClock;
	return clock[turn.how](turn.milliseconds);
}

/** Runs in each page. A browser without a screen refuses a wake lock, and the app would say so. */
function grantWakeLock(): void {
	const lock = { released: false, release: async () => undefined };
	const request = async () => Object.assign(new EventTarget(), lock);
	Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
}

function refuseWorker(): void {
	navigator.serviceWorker.register = () => Promise.reject(new Error('Not in this journey.'));
}
