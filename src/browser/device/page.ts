import type { Page } from '#core/ports/ports.ts';

export const page: Page = {
	onVisibility(call) {
		const tell = () => call(document.visibilityState === 'visible');
		document.addEventListener('visibilitychange', tell);
		return () => document.removeEventListener('visibilitychange', tell);
	},

	async idle() {
		if (document.readyState !== 'complete')
			await new Promise((resolved) => addEventListener('load', resolved, { once: true }));
		// Safari has no `requestIdleCallback`.
		if ('requestIdleCallback' in globalThis)
			await new Promise((resolved) => requestIdleCallback(resolved, { timeout: 1000 }));
	},

	languages: () => navigator.languages,

	prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,

	print: () => print(),

	async share(text) {
		const sheet = 'share' in navigator;
		try {
			await (sheet ? navigator.share({ text }) : navigator.clipboard.writeText(text));
			return sheet ? 'shared' : 'copied';
		} catch {
			return 'refused';
		}
	}
};
