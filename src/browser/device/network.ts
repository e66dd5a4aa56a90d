import type { Network } from '#core/ports/ports.ts';

export const network: Network = {
	answers: () =>
		fetch(location.href, { cache: 'no-store' }).then(
			({ ok }) => ok,
			() => false // Not connected, or the host does not answer.
		),

	onConnect(call) {
		addEventListener('online', call);
		return () => removeEventListener('online', call);
	},

	reloaded: () =>
		performance
			.getEntriesByType('navigation')
			.some((entry) => 'type' in entry && entry.type === 'reload'),

	// Some browsers remember for the life of a page that a module could not be loaded.
	reload: () => location.reload()
};
