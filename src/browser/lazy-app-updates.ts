import type { AppUpdates } from '#core/ports/ports.ts';

let loading: Promise<AppUpdates> | undefined;

/** Loaded after the first page. Where that fails the next page tries it. */
function use(ask: (updates: AppUpdates) => void): void {
	loading ??= import('./later.ts').then(({ appUpdates }) => appUpdates());
	void loading.then(ask, () => (loading = undefined));
}

export const lazyAppUpdates: AppUpdates = {
	onUpdate(call) {
		let wanted = true;
		use((updates) => updates.onUpdate(() => wanted && call()));
		return () => (wanted = false);
	},
	check: () => use((updates) => updates.check()),
	whenCached: () =>
		new Promise((cached) => use((updates) => void updates.whenCached().then(cached))),
	apply: () => use((updates) => updates.apply())
};
