import { hasWebKit } from '#scripts/webkit.ts';
import { chromiumEngine } from './chromium-engine.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

interface EngineStart {
	readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK';
	readonly start: () => Promise<Engine>;
}

/** The engines of this machine. How they differ from phones stands in docs/decisions/0022-three-engines.md. */
export const engines: readonly EngineStart[] = [
	{ name: 'Chromium', start: chromiumEngine },
	{ name: 'Firefox', start: firefox },
	...(hasWebKit ? [{ name: 'WebKitGTK', start: webkit } as const] : [])
];
