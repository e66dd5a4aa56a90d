import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { patternNamed, turnsBreath } from '#core/care/pacer.ts';
import type { RunningTimer } from '#core/care/timer-programme.ts';
import type { Vibration } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

const breathVibration = [70].map(milliseconds);

/** Vibrates where the paced breath turned between two moments of its timer, if that is wanted. */
export function vibrateBreath(
	vibration: Vibration,
	settings: LiveSettings,
	{ care }: RunningTimer,
	[before, now]: readonly [Milliseconds, Milliseconds]
): void {
	const { tools } = settings.current;
	if (care !== 'breathing' || tools.breathBuzz !== 'on') return;
	if (turnsBreath(patternNamed(tools.pattern), before, now)) vibration.vibrate(breathVibration);
}
