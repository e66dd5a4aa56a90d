import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { toolNamed, tools, type ToolId } from '#ui/tools/tools.ts';

type Views<Props extends Record<string, unknown>> = Readonly<
	Partial<Record<ToolId, () => Promise<{ default: Component<Props> }>>>
>;

const card = () => import('#ui/tools/CardView.svelte');
const pack = () => import('#ui/tools/Pack.svelte');

/** Tools with a page component of their own, which is fetched when it is opened. */
const own: Views<Record<string, never>> = {
	breathing: () => import('#ui/tools/BreathingTool.svelte'),
	pressure: () => import('#ui/tools/Pressure.svelte'),
	'sit-breaks': () => import('#ui/tools/SitBreaksView.svelte'),
	walking: () => import('#ui/tools/WalkTool.svelte'),
	water: () => import('#ui/tools/Water.svelte')
};

/** Page components that several tools share, each told which tool it shows. */
const shared: Views<{ id: string }> = {
	cold: pack,
	heat: pack,
	contrast: pack,
	lifting: card,
	sitting: card,
	resting: card,
	sleeping: card
};

export const entries = () => tools.map(({ id }) => ({ id }));

export async function load({ params }) {
	const tool = toolNamed(params.id);
	if (!tool) error(404, 'There is no tool of that name.');
	const [Own, Shared] = await Promise.all([own[tool.id]?.(), shared[tool.id]?.()]);
	return { tool, Own: Own?.default, Shared: Shared?.default };
}
