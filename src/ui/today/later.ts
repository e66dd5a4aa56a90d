/** The parts of today's page that it does not need at once, in one file. */
export { exercises } from 'virtual:content';
export { Safety } from '#state/safety.svelte.ts';
export { default as CheckIn } from './CheckIn.svelte';
export { default as CopyReminderView } from './CopyReminderView.svelte';
export { default as LastTime } from './LastTime.svelte';
export { default as SafetyNote } from './SafetyNote.svelte';
export { default as ShapeHere } from './ShapeHere.svelte';
export { default as WayBack } from './WayBack.svelte';
export { default as ToolShelf } from '#ui/tools/ToolShelf.svelte';
