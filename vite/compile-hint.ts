import type { Plugin } from 'vite';

/** Only a file's first line is heard. https://v8.dev/blog/explicit-compile-hints */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Has the browser compile chunks while they arrive, not in the middle of waking the page. */
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
