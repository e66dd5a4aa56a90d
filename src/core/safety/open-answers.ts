import type { Instant } from '#core/base/units.ts';
import type { AllowanceKind } from '#core/journal/allowance.ts';
import type { SafetyAnswers } from './safety-limits.ts';
import { clearSigns } from './screening-state.ts';
import { openByHand, type Unlock } from './strength.ts';

/** The changes of the answers when the person opens by hand what they had closed. */
export function answersAfterAllowance(
	allowed: AllowanceKind,
	{ screened, strengthening }: SafetyAnswers,
	now: Instant,
	order: readonly Unlock[]
): Partial<SafetyAnswers> {
	switch (allowed) {
		case 'doctor':
			return { screened: clearSigns(screened, 'today') };
		case 'range':
			return { screened: clearSigns(screened, 'soon') };
		case 'strength':
			return { strengthening: openByHand(strengthening, now, order) };
	}
}
