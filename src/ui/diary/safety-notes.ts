import type { Instant } from '#core/base/units.ts';
import type { AllowanceKind } from '#core/journal/allowance.ts';
import type { Happening } from '#core/journal/entry.ts';
import { signWords } from '#core/safety/warning-signs.ts';

export interface SafetyNote {
	readonly id: string;
	readonly at: Instant;
	readonly words: string;
}

const allowanceWords: Readonly<Record<AllowanceKind, string>> = {
	doctor: 'You noted that a doctor said you may go on.',
	range: 'You left gentle mode.',
	strength: 'You opened strength by hand.'
};

/** The warning signs ticked and the limits opened by hand; the latest first. */
export function safetyNotesOf(entries: readonly Happening[]): readonly SafetyNote[] {
	return entries
		.flatMap((entry): readonly SafetyNote[] => {
			if (entry.kind === 'allowance') {
				return [{ id: entry.id, at: entry.at, words: allowanceWords[entry.allowed] }];
			}
			if (entry.kind !== 'screening' || entry.signs.length === 0) return [];
			const signs = entry.signs.map((id) => signWords(id) ?? 'A sign of another version.');
			return [{ id: entry.id, at: entry.at, words: `You ticked: ${signs.join(' ')}` }];
		})
		.toSorted((a, b) => b.at - a.at);
}
