import type { Plugin } from 'vite';

/**
 * The browser reads the hint in a file's first line only.
 * https://v8.dev/blog/explicit-compile-hints
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Lets the browser compile chunks while they arrive instead of when they first run. */
export function compileHint(chunks: RegExp): Plugin {
	return {
		name: 'compile-hint',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type !== 'chunk') continue;
					if ([file.name, ...file.moduleIds].some((id) => chunks.test(id)))
						file.code = hint + file.code;
				}
			}
		}
	};
}
