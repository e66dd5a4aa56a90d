import { resolve } from '$app/paths';

/** The app's own folder, `/` or `/base/`. Part of every cache's name: one origin may hold several apps. */
export const root = resolve('/(app)').replace(/\/*$/, '/');
