import { isBrief, type Spasm } from '#core/journal/spasm.ts';
import { lastedWords } from './choices.ts';

/** "25 min"; "10 s, a short lock-up"; empty if nobody said. */
export function lengthOfSpasmWords(spasm: Pick<Spasm, 'lasted' | 'extent'>): string {
	const { lasted } = spasm;
	if (lasted === undefined) return isBrief(spasm) ? 'under 2 min, a short lock-up' : '';
	return isBrief(spasm) ? `${lastedWords(lasted)}, a short lock-up` : lastedWords(lasted);
}
