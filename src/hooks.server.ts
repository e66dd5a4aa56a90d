import { render } from 'svelte/server';
import { exercises, routines } from 'virtual:content';
import type { Handle } from '@sveltejs/kit/hooks';
import { immutable } from '$app/manifest';
import { resolve as addressOf } from '$app/paths';
import { scriptOf } from '#core/relief/script.ts';
import { pageDescription } from '#ui/shell/page-description.ts';
import StaticHelp from '#ui/relief/StaticHelp.svelte';

/** SvelteKit waits for its error page on every page, and lets the browser find out last. */
const errorPage = immutable.find(({ path }) => /\/nodes\/1\.[^/]+\.js$/.test(path));
const preload = errorPage
	? `<link href="${addressOf('/(app)')}${errorPage.path}" rel="modulepreload">`
	: '';
/** The indentation of `app.html`, between its elements only: the scripts in it are known by hash. */
const indentation = /(?<=>)\n\s+(?=<)/g;
/** What `app.html` says to whoever reads it; comments without a space are Svelte's. */
const remarks = /<!--\s[^]*?-->\n?/g;

/** Help that needs no script; the comments in it are for hydration. */
const help = render(StaticHelp, { props: { script: scriptOf(exercises, undefined) } })
	.body.replaceAll(/<!--[^]*?-->/g, '')
	.replaceAll(/\s+/g, ' ');

function descriptionTag(route: string | null, id: string | undefined): string {
	const words = pageDescription(route, id, { exercises, routines });
	return `<meta name="description" content="${words.replaceAll('"', '&quot;')}">`;
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('</head>', `${descriptionTag(event.route.id, event.params.id)}${preload}</head>`)
				.replace('<!-- help -->', help)
				.replaceAll(remarks, '')
				.replaceAll(indentation, '')
	});
