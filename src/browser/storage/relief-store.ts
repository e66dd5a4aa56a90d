import type { ReliefStore } from '#core/ports/ports.ts';
import { keepLocalText, localText } from './local-text.ts';

const key = 'one-degree-relief';

export const reliefStore: ReliefStore = {
	read() {
		try {
			return JSON.parse(localText(key) ?? 'null');
		} catch {
			return undefined; // The text is no JSON: it belongs to another app, or is damaged.
		}
	},
	keep: (flow) => keepLocalText(key, flow === undefined ? undefined : JSON.stringify(flow))
};
