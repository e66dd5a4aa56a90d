import { error } from '@sveltejs/kit';
import { exercises } from 'virtual:content';
import { stills } from 'virtual:stills';

export const entries = () => Object.keys(exercises).map((id) => ({ id }));

export function load({ params }) {
	const exercise = exercises[params.id];
	if (!exercise) error(404, 'There is no stretch of that name.');
	return { id: exercise.id, name: exercise.name, still: stills[exercise.id] };
}
