import type { Environment } from 'vitest/runtime';

/** Runs Svelte's client runtime, effects included, without a document. */
export default {
	name: 'client',
	viteEnvironment: 'client',
	setup: () => ({ teardown() {} })
} satisfies Environment;
