import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { unlockOrder } from './strength.ts';

export const unlocks = unlockOrder(allExercises);

/** The ids of all strength exercises that open in turn. */
export const strengthIds = unlocks.map(({ id }) => id);
