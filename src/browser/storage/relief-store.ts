import type { ReliefStore } from '#core/ports/ports.ts';
import { keepLocalText, localText } from './local-text.ts';

const key = 'one-degree-relief';

export const reliefStore: ReliefStore = {
	kept() {
		try {
			return JSON.parse(localText(key) ?? 'null');
		} catch {
			return undefined; // Not JSON: somebody else's, or damaged.
		}
	},
	keep: (flow) => keepLocalText(key, flow === undefined ? undefined : JSON.stringify(flow))
};
