import { error } from '@sveltejs/kit';
import { exercises } from 'virtual:content';
import { words } from 'virtual:words';
import { canBeMeasured } from '#core/measuring/measuring-ways.ts';

export const entries = () =>
	Object.values(exercises)
		.filter(canBeMeasured)
		.map(({ id }) => ({ id }));

export function load({ params }) {
	const exercise = exercises[params.id];
	const about = words[params.id];
	if (!exercise || !about || !canBeMeasured(exercise))
		error(404, 'There is nothing to be measured of that name.');
	return { exercise, about };
}
