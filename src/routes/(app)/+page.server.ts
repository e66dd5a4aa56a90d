import { exercises, routines } from 'virtual:content';
import { cardsOf, namesOf } from '#ui/today/cards.ts';

export const load = () => ({
	cards: cardsOf(routines, exercises),
	names: namesOf(routines, exercises)
});
