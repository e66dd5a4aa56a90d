import { error } from '@sveltejs/kit';
import { routines } from 'virtual:content';
import { stills } from 'virtual:stills';

export const entries = () => Object.keys(routines).map((id) => ({ id }));

export function load({ params }) {
	const routine = routines[params.id];
	if (!routine) error(404, 'There is no routine of that name.');
	const first = routine.steps.find((step) => 'exercise' in step);
	return { id: routine.id, name: routine.name, still: first && stills[first.exercise] };
}
