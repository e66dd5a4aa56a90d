/** The parts of today's page that it does not need at once, in one file. */
export { default as CheckIn } from './CheckIn.svelte';
export { default as CopyReminderView } from './CopyReminderView.svelte';
export { default as LastTime } from './LastTime.svelte';
export { default as ShapeHere } from './ShapeHere.svelte';
