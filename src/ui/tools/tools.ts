import type { Role } from '#core/exercise/roles.ts';

/** A small tool with a page of its own. */
export interface Tool {
	readonly id: ToolId;
	readonly name: string;
	readonly about: string;
	readonly drawing: ToolDrawing;
}

/** What shows a tool: a movement of the figure or its start, its back with something on it, a glass. */
export type ToolDrawing =
	/** `box` if the figure carries one. */
	| { readonly kind: 'movement'; readonly role: Role; readonly box?: true }
	| { readonly kind: 'start'; readonly role: Role }
	| { readonly kind: 'back'; readonly mark: 'cold' | 'heat' | 'both' | 'point' }
	| { readonly kind: 'glass' };

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
		drawing: { kind: 'movement', role: 'slow-breathing' }
	},
	cold: {
		name: 'Cold',
		about: '15 or 20 minutes, with a skin check',
		drawing: { kind: 'back', mark: 'cold' }
	},
	heat: {
		name: 'Heat',
		about: '15 or 20 minutes, with a skin check',
		drawing: { kind: 'back', mark: 'heat' }
	},
	contrast: {
		name: 'Heat, then cold',
		about: '20 minutes each, a break between',
		drawing: { kind: 'back', mark: 'both' }
	},
	pressure: {
		name: 'Press a point',
		about: '45 seconds, then small circles',
		drawing: { kind: 'back', mark: 'point' }
	},
	'sit-breaks': {
		name: 'Sit breaks',
		about: 'Says when to get up, every 25 minutes',
		drawing: { kind: 'movement', role: 'sit-and-stand' }
	},
	walking: {
		name: 'Walking',
		about: 'A few minutes, several times a day',
		drawing: { kind: 'movement', role: 'walk' }
	},
	water: { name: 'Water', about: 'A tap for each glass', drawing: { kind: 'glass' } },
	lifting: {
		name: 'Lifting',
		about: 'With the legs, and close',
		drawing: { kind: 'movement', role: 'sit-and-stand', box: true }
	},
	sitting: {
		name: 'Sitting',
		about: 'And changing often',
		drawing: { kind: 'start', role: 'sit-and-stand' }
	},
	resting: {
		name: 'Resting',
		about: 'Two positions that ease',
		drawing: { kind: 'start', role: 'rest-on-chair' }
	},
	sleeping: {
		name: 'Sleeping',
		about: 'On the side, or on the back',
		drawing: { kind: 'start', role: 'rest-on-side' }
	}
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
