import { error } from '@sveltejs/kit';
import { routines } from 'virtual:content';

export const entries = () => Object.keys(routines).map((id) => ({ id }));

export function load({ params }) {
	const routine = routines[params.id];
	if (!routine) error(404, 'There is no routine of that name.');
	return { routine };
}
