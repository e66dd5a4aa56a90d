import { resolve } from '$app/paths';

/**
 * The base path of the app, `/` or `/base/`. It is part of every cache name, because one origin may
 * hold several apps.
 */
export const root = resolve('/(app)').replace(/\/*$/, '/');
