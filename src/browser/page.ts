import type { Page } from '#core/ports.ts';

export const page: Page = {
	onVisibility(call) {
		const tell = () => call(document.visibilityState === 'visible');
		document.addEventListener('visibilitychange', tell);
		return () => document.removeEventListener('visibilitychange', tell);
	},

	prefersStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches
};
