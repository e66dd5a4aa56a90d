import type { FlowStore } from '#core/ports/ports.ts';
import { keepText, keptText } from './local-text.ts';

const key = 'one-degree-relief';

export const flowStore: FlowStore = {
	kept() {
		try {
			return JSON.parse(keptText(key) ?? 'null');
		} catch {
			return undefined; // Not JSON: somebody else's, or damaged.
		}
	},
	keep: (flow) => keepText(key, flow === undefined ? undefined : JSON.stringify(flow))
};
