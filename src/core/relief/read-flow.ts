import { instant } from '#core/base/units.ts';
import { isCount, isWords } from '#core/bounds/bounds.ts';
import { isTime, isWord } from '#core/bounds/limits.ts';
import {
	breathPatterns,
	positions,
	reliefStages,
	worseBeforeCall,
	type Flow,
	type SpasmNote
} from './flow.ts';

/** Reads an untrusted flow; undefined if no app wrote it. */
export function readFlow(outside: unknown): Flow | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const has = (name: keyof Flow): unknown => Reflect.get(outside, name);
	const [began, since, touched] = [has('began'), has('since'), has('touched')];
	const stage = reliefStages.find((known) => known === has('stage'));
	const position = positions.find((known) => known === has('position'));
	const pattern = breathPatterns.find((known) => known === has('pattern'));
	const [worse, signs] = [has('worse'), has('signs')];
	if (!isTime(began) || !isTime(since) || !isTime(touched)) return undefined;
	if (!stage || !position || !pattern || !isCount(worse)) return undefined;
	if (signs !== undefined && !isWords(signs)) return undefined;
	// No other stage is reached before the questions are answered, but for taking a pack off.
	if (signs === undefined && stage !== 'signs' && stage !== 'off') return undefined;
	const cooled = has('cooled');
	// Flows of older versions have no time of their own for it.
	const gotWorse = has('gotWorse') ?? (worse >= worseBeforeCall ? touched : undefined);
	const spasm = readNoted(has('spasm'));
	return {
		began: instant(began),
		stage,
		since: instant(since),
		touched: instant(touched),
		first: has('first') === 'breathing' ? 'breathing' : 'position',
		...(signs && { signs }),
		position,
		pattern,
		staying: has('staying') === true,
		worse,
		...(has('eased') === true && { eased: true }),
		...(isTime(gotWorse) && { gotWorse: instant(gotWorse) }),
		...(has('curlsWorse') === true && { curlsWorse: true }),
		...(has('rolled') === true && { rolled: true }),
		pack: has('pack') === 'heat' ? 'heat' : 'cold',
		looked: has('looked') === true,
		...(isTime(cooled) && { cooled: instant(cooled) }),
		...(spasm && { spasm })
	};
}

function readNoted(outside: unknown): SpasmNote | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const [name, id]: readonly unknown[] = [Reflect.get(outside, 'name'), Reflect.get(outside, 'id')];
	if (name === 'before' || name === 'undone') return { name };
	return name === 'written' && isWord(id) ? { name, id } : undefined;
}
