import type { ToolIconName } from './ToolIcon.svelte';

/** A small tool with a page of its own. */
export interface Tool {
	readonly id: ToolId;
	readonly name: string;
	readonly about: string;
	readonly icon: ToolIconName;
}

export const toolIds = [
	'breathing',
	'cold',
	'heat',
	'contrast',
	'pressure',
	'sit-breaks',
	'walking',
	'water',
	'lifting',
	'sitting',
	'resting',
	'sleeping'
] as const;

export type ToolId = (typeof toolIds)[number];

const toolWords: Readonly<Record<ToolId, Omit<Tool, 'id'>>> = {
	breathing: {
		name: 'Breathing pacer',
		about: 'Slow breaths, seen, heard or felt',
		icon: 'breath'
	},
	cold: { name: 'Cold', about: '15 or 20 minutes, with a skin check', icon: 'cold' },
	heat: { name: 'Heat', about: '15 or 20 minutes, with a skin check', icon: 'heat' },
	contrast: { name: 'Heat, then cold', about: '20 minutes each, a break between', icon: 'both' },
	pressure: { name: 'Press a point', about: '45 seconds, then small circles', icon: 'point' },
	'sit-breaks': {
		name: 'Sit breaks',
		about: 'Says when to get up, every 25 minutes',
		icon: 'chair'
	},
	walking: { name: 'Walking', about: 'A few minutes, several times a day', icon: 'walk' },
	water: { name: 'Water', about: 'A tap for each glass', icon: 'glass' },
	lifting: { name: 'Lifting', about: 'With the legs, and close', icon: 'card' },
	sitting: { name: 'Sitting', about: 'And changing often', icon: 'card' },
	resting: { name: 'Resting', about: 'Two positions that ease', icon: 'card' },
	sleeping: { name: 'Sleeping', about: 'On the side, or on the back', icon: 'card' }
};

export const tools: readonly Tool[] = toolIds.map((id) => ({ id, ...toolWords[id] }));

export function toolNamed(id: string): Tool | undefined {
	return tools.find((tool) => tool.id === id);
}

/** In the order in which they are shown. */
export const toolGroups: readonly { readonly name: string; readonly ids: readonly ToolId[] }[] = [
	{ name: 'To ease', ids: ['breathing', 'cold', 'heat', 'contrast', 'pressure'] },
	{ name: 'Through the day', ids: ['sit-breaks', 'walking', 'water'] },
	{ name: 'Good to know', ids: ['lifting', 'sitting', 'resting', 'sleeping'] }
];
