/**
 * All ways in which the app may show a movement. A way that is not listed here fails a test:
 * whoever adds a page, a key, a button or an address says here what asks the gate.
 */

/** How a page respects the gate. */
export type Keeps =
	/** It plays, and the player asks the gate before anything moves. */
	| 'plays'
	/** It offers to play what the gate admits. */
	| 'offers'
	/** It lets the person measure, and asks the gate first. */
	| 'measures'
	/** The relief flow asks by itself, stage by stage. */
	| 'relief'
	/** It asks the safety questions. */
	| 'asks'
	/** It shows, reads or stores, and nobody moves. */
	| 'still';

export const pages: Readonly<Record<string, Keeps>> = {
	'(app)': 'offers',
	'(app)/before': 'asks',
	'(app)/diary': 'still',
	'(app)/measure': 'still',
	'(app)/measure/[id]': 'measures',
	'(app)/own-stretches/[id]': 'still',
	'(app)/plan': 'still',
	'(app)/print': 'still',
	'(app)/progress': 'offers',
	'(app)/progress/report': 'still',
	'(app)/repeat': 'offers',
	'(app)/routine/[id]': 'offers',
	'(app)/routines': 'offers',
	'(app)/routines/[id]': 'offers',
	'(app)/rule': 'still',
	'(app)/settings': 'still',
	'(app)/settings/data': 'still',
	'(app)/settings/figure': 'still',
	'(app)/settings/health': 'asks',
	'(app)/settings/licences': 'still',
	'(app)/settings/reminders': 'still',
	'(app)/settings/routine': 'still',
	'(app)/settings/safety': 'asks',
	'(app)/settings/sound': 'still',
	'(app)/share': 'still',
	'(app)/shared': 'still',
	'(app)/stretches': 'still',
	'(app)/stretches/[id]': 'offers',
	'(app)/tools': 'still',
	'(app)/tools/[id]': 'offers',
	'(app)/welcome': 'offers',
	'(app)/why': 'still',
	'(play)/play/[id]': 'plays',
	'(play)/play/own/[id]': 'plays',
	'(play)/repeat/[id]': 'plays',
	'(relief)/relief': 'relief'
};

/**
 * The files that name an address of the player. Each address leads to the page, which asks the
 * gate.
 */
export const links: readonly string[] = [
	'src/core/ports/ports-notices.ts',
	'src/state/app/reminder-loop.ts',
	'src/ui/own-routine/own-addresses.ts',
	'src/state/own/own-reminders.ts',
	'src/ui/own-today/OwnToday.svelte',
	'src/ui/own-today/own-card.ts',
	'src/ui/reminders/OwnReminderFiles.svelte',
	'src/ui/progress/EmptyProgress.svelte',
	'src/ui/player/UnfinishedSession.svelte',
	'src/ui/repeat/RepeatStart.svelte',
	'src/ui/repeat/RepeatView.svelte',
	'src/ui/routine/RoutineView.svelte',
	'src/ui/safety/BeforeView.svelte',
	'src/ui/safety/ScreeningOutcome.svelte',
	'src/ui/today/Daily.svelte',
	'src/ui/today/RecoveryRoutine.svelte',
	'src/ui/tools/SitBreaksView.svelte',
	'src/ui/welcome/WelcomeView.svelte'
];

/** The player's methods. Those that show a movement are tested against every answer. */
export const deeds = {
	moving: [
		...['open', 'admit', 'resume', 'next', 'previous', 'restartStep', 'nextSide', 'inPosition'],
		...['reopen', 'add', 'unmute', 'ease', 'skip', 'takeBackStop']
	],
	still: ['pause', 'end', 'leave', 'save', 'answer', 'hurts', 'tellPain', 'breathe']
} as const;

export const keysInPlayer: readonly string[] = [' ', 'ArrowRight', 'ArrowLeft', 'Escape'];

/** The actions of a lock screen or a headset. */
export const outside: readonly string[] = ['play', 'pause', 'next', 'previous', 'seek', 'seek-by'];

/** The gestures on the picture. */
export const gestures: readonly string[] = ['tap', 'next', 'previous', 'none'];

/** The shortcuts of the installed app, by their addresses. */
export const shortcuts: readonly string[] = ['relief', 'play/daily', 'repeat'];
