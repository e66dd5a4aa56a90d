import { exercises } from 'virtual:content';
import { exercisesIn } from '#core/relief/script.ts';

export const load = () => ({ exercises: exercisesIn(exercises) });
