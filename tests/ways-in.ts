/**
 * All ways on which a movement may come before a person. What is not on it fails a test: whoever adds
 * a page, a key, a button or an address says here what asks the gate there.
 */

/** How a page keeps to the gate. */
export type Keeps =
	/** It plays, and the player asks before anything moves. */
	| 'plays'
	/** It offers to play, by what the gate gives. */
	| 'offers'
	/** It has somebody measure, and asks first. */
	| 'measures'
	/** The relief flow asks by itself, stage by stage. */
	| 'relief'
	/** It asks the questions. */
	| 'asks'
	/** It shows, reads or keeps, and nobody moves. */
	| 'still';

export const pages: Readonly<Record<string, Keeps>> = {
	'(app)': 'offers',
	'(app)/before': 'asks',
	'(app)/diary': 'still',
	'(app)/measure': 'still',
	'(app)/measure/[id]': 'measures',
	'(app)/progress': 'offers',
	'(app)/progress/report': 'still',
	'(app)/repeat': 'offers',
	'(app)/routine/[id]': 'offers',
	'(app)/rule': 'still',
	'(app)/settings': 'asks',
	'(app)/settings/data': 'still',
	'(app)/settings/health': 'asks',
	'(app)/settings/reminders': 'still',
	'(app)/stretches': 'still',
	'(app)/stretches/[id]': 'offers',
	'(app)/tools': 'still',
	'(app)/tools/[id]': 'offers',
	'(app)/welcome': 'offers',
	'(app)/why': 'still',
	'(play)/play/[id]': 'plays',
	'(play)/repeat/[id]': 'plays',
	'(relief)/relief': 'relief'
};

/** Where the interface names an address of the player: each leads to its page, which asks. */
export const links: readonly string[] = [
	'src/core/ports/ports-notices.ts',
	'src/state/app/reminder-loop.ts',
	'src/ui/progress/NothingYet.svelte',
	'src/ui/repeat/OnRepeat.svelte',
	'src/ui/repeat/RepeatView.svelte',
	'src/ui/routine/RoutineView.svelte',
	'src/ui/safety/BeforeView.svelte',
	'src/ui/safety/Outcome.svelte',
	'src/ui/today/Daily.svelte',
	'src/ui/today/Unfinished.svelte',
	'src/ui/today/WayBack.svelte',
	'src/ui/tools/SitBreaksView.svelte',
	'src/ui/welcome/WelcomeView.svelte'
];

/** What may be done to a player; which of it puts a movement before somebody, and so is tried against every answer. */
export const deeds = {
	moving: [
		...['open', 'admit', 'resume', 'next', 'previous', 'restartStep', 'nextSide'],
		...['reopen', 'add', 'unmute']
	],
	still: ['pause', 'end', 'leave', 'save', 'answer']
} as const;

/** After "It hurts": what goes on, and what stops. */
export const hurtDeeds = {
	moving: ['ease', 'skip'],
	still: ['begin', 'tell', 'breathe', 'over']
} as const;

export const keysInPlayer: readonly string[] = [' ', 'ArrowRight', 'ArrowLeft', 'Escape'];

/** What a lock screen or a headset asks. */
export const outside: readonly string[] = ['play', 'pause', 'next', 'previous', 'seek', 'seek-by'];

/** What a finger on the picture does. */
export const gestures: readonly string[] = ['tap', 'next', 'previous', 'none'];

/** Shortcuts of the installed app, by their addresses. */
export const shortcuts: readonly string[] = ['relief', 'play/daily', 'repeat'];
