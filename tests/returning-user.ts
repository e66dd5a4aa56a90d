/**
 * Runs in a page before the app. It stores the settings of somebody who has been here for a while,
 * was screened a moment ago by the page's own clock, may do strength, needs no page to get set and knows the marks at the figure. Stored answers stay
 * unless they are dated in the future.
 */
export function storeReturningUser(): void {
	if (!location.protocol.startsWith('http')) return;
	const key = 'one-degree-settings';
	const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
	const now = Date.now();
	if (kept.screened && !(kept.screened.answered.emergency > now)) return;
	const seasoned = {
		welcomed: true,
		told: [
			...['get-set', 'gestures', 'mark-ghost', 'mark-cushions', 'mark-path', 'mark-gap'],
			...['mark-dots', 'mark-line']
		],
		screened: {
			answered: { emergency: now, today: now, soon: now },
			signs: [],
			cleared: [],
			alarmed: false
		},
		health: { answered: now, conditions: [], allowed: [] },
		strengthening: {
			off: false,
			opened: now,
			exercises: ['bridge', 'bird-dog', 'plank', 'wall-squat', 'leg-lift', 'trunk-lift']
		}
	};
	localStorage.setItem(key, JSON.stringify({ ...kept, ...seasoned }));
}
