import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { versionOf } from './scripts/version.ts';
import { artwork } from './vite/artwork.ts';
import { chunkGroups } from './vite/chunk-groups.ts';
import { compileHint } from './vite/compile-hint.ts';
import { content } from './vite/content.ts';
import { figures } from './vite/figures.ts';
import { inlineScriptHashes } from './vite/inline-scripts.ts';
import { licences } from './vite/licences.ts';
import { laterDependencies } from './vite/route-preloads.ts';
import { staticStyles } from './vite/static-styles.ts';
import { studio } from './vite/studio.ts';
import { voices } from './vite/voices.ts';

/** What runs on every first load. */
const firstLoaded = /everywhere|@sveltejs[\\/]kit[\\/]src[\\/]runtime[\\/]client/;

export default defineConfig({
	plugins: [
		content(),
		figures(),
		voices(),
		artwork(),
		licences(),
		compileHint(firstLoaded),
		studio(),
		staticStyles(),
		sveltekit({
			compilerOptions: {
				runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
				discloseVersion: false
			},
			adapter: adapter({ pages: process.env.BUILD_FOLDER || 'build', fallback: '200.html' }),
			paths: { relative: false, base: (process.env.BASE_PATH ?? '') as '' | `/${string}` },
			version: { name: versionOf(import.meta.dirname) },
			// The styles of a page come with it, in its first flight.
			inlineStyleThreshold: 20_000,
			serviceWorker: { register: false },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self', ...inlineScriptHashes(import.meta.dirname)],
					'style-src': ['self'],
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:', 'blob:'],
					'media-src': ['self', 'blob:', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'base-uri': ['self'],
					'form-action': ['self'],
					'object-src': ['none']
				}
			}
		})
	],
	build: {
		modulePreload: { resolveDependencies: laterDependencies },
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [...chunkGroups]
						}
					}
				}
			}
		}
	},
	test: {
		// Some pass whole days of a session's time; a busy machine takes its own over that.
		testTimeout: 30_000,
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'studio/**/*.test.ts',
						'vite/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/**/*.test.ts'
					],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'client',
					environment: './tests/client-environment.ts',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
