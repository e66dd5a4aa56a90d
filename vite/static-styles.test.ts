import { expect, test } from 'vitest';
import { withoutLaterFiles } from './static-styles.ts';

test('a shared file loads nothing later, and an entry still does', () => {
	const shared = { file: 'shared.js', css: ['shared.css'], imports: ['_other.js'] };
	const page = { file: 'page.js', imports: ['_shared.js'], dynamicImports: ['late.ts'] };
	expect(
		withoutLaterFiles({
			'_shared.js': { ...shared, dynamicImports: ['late.ts'] },
			'nodes/3.js': page
		})
	).toEqual({ '_shared.js': shared, 'nodes/3.js': page });
});
