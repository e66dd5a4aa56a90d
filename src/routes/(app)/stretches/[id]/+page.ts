import { error } from '@sveltejs/kit';
import { exercises } from 'virtual:content';
import { words } from 'virtual:words';

export const entries = () => Object.keys(exercises).map((id) => ({ id }));

export function load({ params }) {
	const exercise = exercises[params.id];
	const about = words[params.id];
	if (!exercise || !about) error(404, 'There is no stretch of that name.');
	return { exercise, about };
}
