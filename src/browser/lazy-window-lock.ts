import type { WindowLock } from '#core/ports/ports.ts';

const noLock = () => {};

/** Loaded at the first use. Where that fails windows cannot know of each other. */
export const lazyWindowLock: WindowLock = {
	take: (stay) => loaded((lock) => lock.take(stay)),
	takeOver: (stay) => loaded((lock) => lock.takeOver(stay))
};

function loaded<T>(ask: (lock: WindowLock) => Promise<T>): Promise<T | typeof noLock> {
	return import('./later.ts').then(
		({ windowLock }) => ask(windowLock),
		() => noLock
	);
}
