import type { Page } from '@playwright/test';

/** Records what the page gives to its media element and to the media session. */
export async function watchMedia(page: Page): Promise<void> {
	await page.addInitScript(noteMedia);
}

/** Runs in the page, before its scripts. */
export function noteMedia(): void {
	const create = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (object: Blob) => {
		if (object instanceof Blob && object.type.startsWith('audio')) {
			Object.assign(globalThis, { laidTrack: object });
		}
		return create(object);
	};
	const { Audio } = globalThis;
	globalThis.Audio = class extends Audio {
		constructor(source?: string) {
			super(source);
			Object.assign(globalThis, { media: this });
		}
	};
	const asked: Record<string, unknown> = {};
	const positions: unknown[] = [];
	Object.assign(globalThis, { asked, positions });
	// WebKit may make the session anew, without what was set on the last one.
	MediaSession.prototype.setActionHandler = (action, handler) => {
		asked[action] = handler;
	};
	MediaSession.prototype.setPositionState = (state) => positions.push(state);
}

/** Fakes a media element that plays by the test's clock. */
export async function fakeMedia(page: Page): Promise<void> {
	await page.addInitScript(playByClock);
}

/** Runs in the page, before its scripts. */
export function playByClock(): void {
	interface Playing {
		from: number;
		since: number;
		paused: boolean;
	}
	const states = new WeakMap<HTMLMediaElement, Playing>();
	const stateOf = (element: HTMLMediaElement) => {
		const known = states.get(element) ?? { from: 0, since: 0, paused: true };
		states.set(element, known);
		return known;
	};
	const place = (element: HTMLMediaElement) => {
		const { from, since, paused } = stateOf(element);
		return paused ? from : from + (performance.now() - since) / 1000;
	};
	const define = (name: string, descriptor: PropertyDescriptor) =>
		Object.defineProperty(HTMLMediaElement.prototype, name, descriptor);
	// The element itself loads nothing, or what it cannot decode here would be told as an error.
	const addresses = new WeakMap<HTMLMediaElement, string>();
	define('src', {
		get(this: HTMLMediaElement) {
			return addresses.get(this) ?? '';
		},
		set(this: HTMLMediaElement, address: string) {
			addresses.set(this, address);
		}
	});
	define('paused', {
		get(this: HTMLMediaElement) {
			return stateOf(this).paused;
		}
	});
	define('readyState', { get: () => 4 });
	define('currentTime', {
		get(this: HTMLMediaElement) {
			return place(this);
		},
		set(this: HTMLMediaElement, seconds: number) {
			Object.assign(stateOf(this), { from: seconds, since: performance.now() });
		}
	});
	define('play', {
		value(this: HTMLMediaElement) {
			Object.assign(stateOf(this), { paused: false, since: performance.now() });
			return Promise.resolve();
		}
	});
	define('pause', {
		value(this: HTMLMediaElement) {
			Object.assign(stateOf(this), { from: place(this), paused: true });
			this.dispatchEvent(new Event('pause'));
		}
	});
}

/** Calls the action handler that a lock screen or a headset would call. */
export function askOutside(page: Page, action: string, details: object = {}): Promise<void> {
	return page.evaluate(
		([name, more]) => {
			const asked: unknown = Reflect.get(globalThis, 'asked');
			const handler: unknown = typeof asked === 'object' && asked && Reflect.get(asked, name);
			if (typeof handler !== 'function') throw new Error(`Nobody listens to ${name}.`);
			handler({ action: name, ...more });
		},
		[action, details] as const
	);
}

/** Hides the page as another tab would, or shows it again. */
export function show(page: Page, visible: boolean): Promise<void> {
	return page.evaluate(showPage, visible);
}

/** Runs in the page. */
export function showPage(visible: boolean): void {
	Object.defineProperty(document, 'visibilityState', {
		configurable: true,
		get: () => (visible ? 'visible' : 'hidden')
	});
	document.dispatchEvent(new Event('visibilitychange'));
}
