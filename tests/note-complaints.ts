/**
 * What an engine's own console tells of modules that were still loading when another page was asked
 * for. Nothing that a page does keeps it from that, and it harms nothing.
 */
export const notLoaded = new RegExp(
	[
		...['error loading dynamically imported module', 'NetworkError when attempting to fetch'],
		...['Unable to preload CSS', 'ServiceWorker intercepted the request', 'Failed to fetch']
	].join('|')
);

/**
 * Runs in a page, before its scripts. It notes what an engine whose console cannot be read would
 * complain about: errors and warnings, what could not be loaded, what the policy refused, and every
 * request to another host.
 */
export function noteComplaints(): void {
	const key = 'test-complaints';
	let leaving = false;
	addEventListener('beforeunload', () => (leaving = true));
	function note(words: string) {
		// What stops loading because the page is being left has not failed.
		if (leaving) return;
		const noted: unknown[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
		sessionStorage.setItem(key, JSON.stringify([...noted, words]));
	}
	for (const level of ['error', 'warn'] as const) {
		const say = console[level].bind(console);
		console[level] = (...words: unknown[]) => {
			note(`${level}: ${words.map(String).join(' ')} ${new Error().stack}`);
			say(...words);
		};
	}
	addEventListener(
		'error',
		(event) => {
			const { target } = event;
			if (event instanceof ErrorEvent) note(`thrown: ${event.message}`);
			// Firefox tells so of modules that it has already, and loads those that it lacks later.
			else if (target instanceof Element && !target.matches('[rel="modulepreload"]'))
				note(`not loaded: ${target.outerHTML}`);
		},
		true
	);
	addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${String(reason)}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		note(`refused by ${violatedDirective}: ${blockedURI}`)
	);
	new PerformanceObserver((list) => {
		for (const { name } of list.getEntries())
			if (name.startsWith('http') && new URL(name).host !== location.host)
				note(`foreign request: ${name}`);
	}).observe({ type: 'resource', buffered: true });
}

/** Runs in a page of the same site. */
export function notedComplaints(): readonly string[] {
	return JSON.parse(sessionStorage.getItem('test-complaints') ?? '[]');
}
