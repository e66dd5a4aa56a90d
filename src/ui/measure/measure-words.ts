import type { Comparison } from '#core/measuring/comparison.ts';
import { triesNeeded } from '#core/measuring/tries.ts';
import type { InclinometerRefusal } from '#core/ports/ports.ts';

/**
 * Compares with a measurement made `days` before, and tells only a difference greater than the
 * error.
 */
export function comparisonWords({ days, outcome }: Pick<Comparison, 'days' | 'outcome'>): string {
	const then = days <= 45 ? 'a month ago' : `${Math.round(days / 30)} months ago`;
	switch (outcome) {
		case 'further':
			return `Further than ${then}, by more than measuring at home is off.`;
		case 'less far':
			return `Less far than ${then}. There are such weeks, and nothing is taken away for it.`;
		case 'same':
			return `Much the same as ${then}, as far as measuring at home can tell.`;
	}
}

export function moreNeeded(tries: number): string {
	const more = triesNeeded - tries;
	if (more === triesNeeded) return 'Three tries, of which the middle one counts.';
	return more === 1 ? 'One more try.' : 'Two more tries.';
}

export const inclinometerRefusalWords: Readonly<Record<InclinometerRefusal, string>> = {
	refused:
		'The phone may not tell this page how it lies. Allow motion and orientation in the browser’s settings, or measure in another way.',
	absent:
		'This device does not tell how it lies. Open this page on a phone, or measure in another way.'
};
