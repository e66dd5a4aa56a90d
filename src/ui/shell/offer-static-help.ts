import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, goto, preloadCode } from '$app/navigation';
import type { World } from '#core/ports/ports.ts';
import { staticHelp } from './help-address.ts';

const route = '/(relief)/relief';
/** In milliseconds. Later the page does not change any more under a finger that is about to call. */
const patience = 1500;

/**
 * Shows the help that is in every page to whoever asks for the relief flow before its code has
 * loaded, and lets the flow take over if it comes at once.
 */
export function offerStaticHelp({ clock, page }: Pick<World, 'clock' | 'page'>): void {
	let loaded = false;
	const load = () =>
		preloadCode(route).then(
			() => (loaded = true),
			() => false // Whoever asks for it tries again.
		);

	beforeNavigate(({ to, cancel, willUnload }) => {
		// From the help itself it is asked for a second time: the error page then goes on trying.
		if (loaded || willUnload || to?.route.id !== route || location.hash === staticHelp) return;
		cancel();
		const since = clock.now();
		location.hash = staticHelp;
		void load().then((there) => {
			if (there && location.hash === staticHelp && clock.now() - since < patience)
				// eslint-disable-next-line svelte/no-navigation-without-resolve -- the link had it
				return goto(to.url, { replaceState: true });
		});
	});
	// Browsers leave `:target` as it was when a script changes the address.
	afterNavigate(showIfAddressed);
	onMount(() => {
		document.getElementById('help-more')?.removeAttribute('hidden');
		addEventListener('hashchange', showIfAddressed);
		void page.idle().then(load);
		return () => removeEventListener('hashchange', showIfAddressed);
	});
}

function showIfAddressed(): void {
	const help = document.getElementById(staticHelp.slice(1));
	if (!help) return;
	help.hidden = location.hash !== staticHelp;
	if (!help.hidden) help.focus();
}
